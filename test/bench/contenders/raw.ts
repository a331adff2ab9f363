import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { toDriverValue } from '#server/graph/read/parameters.ts';
import { cases } from '#test/bench/cases.ts';
import { type Config, serve } from './serve.ts';

/** R: the baseline, hand-written Cypher behind a bare HTTP handler. Operations of several statements are sent as statements. */
serve(({ uri, user, password, database }: Config) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
  });
  const known = new Map(cases.map(({ name, cypher }) => [name, cypher]));
  return createServer(async (request, response) => {
    try {
      let body = '';
      for await (const part of request) body += part;
      const { name, parameters, statements } = JSON.parse(body);
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      const rows = [];
      for (const { cypher, parameters: own } of statements ?? [{ cypher: known.get(name), parameters }])
        for (const record of (await session.run(cypher, toDriverValue(own) as object)).records)
          rows.push(record.toObject());
      await session.close();
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(rows));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
});
