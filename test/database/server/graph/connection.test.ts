import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { emptyGraph, openGraph, testDatabase } from '#test/kit/database.ts';

describe('the connection', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
    await emptyGraph(graph);
    await graph.write('CREATE CONSTRAINT thing_id FOR (t:Thing) REQUIRE t.id IS UNIQUE');
  });
  afterAll(() => graph.close());

  test('returns rows as plain objects and integers as numbers', async () => {
    const rows = await graph.read('RETURN $whole AS whole, $part AS part, $list AS list, $none AS none', {
      whole: 3,
      part: 1.5,
      list: [1, { deep: 2 }].slice(0, 1),
      none: null,
    });
    expect(rows).toEqual([{ whole: 3, part: 1.5, list: [1], none: null }]);
  });

  test('sends whole numbers as integers, as LIMIT requires', async () => {
    expect(await graph.read('UNWIND range(1, 9) AS n RETURN n LIMIT $first', { first: 2 })).toHaveLength(2);
  });

  test('reads its own writes', async () => {
    for (let n = 0; n < 20; n++) {
      await graph.write('CREATE (:Written {n: $n})', { n });
      expect(await graph.read('MATCH (w:Written) RETURN count(w) AS count')).toEqual([{ count: n + 1 }]);
    }
  });

  test('rejects a write in a read transaction', async () => {
    await expect(graph.read('CREATE (:Sneaked)')).rejects.toThrow(/read access mode/);
  });

  test('runs several statements in one transaction, all or none', async () => {
    const failing = graph.writeAll(async (run) => {
      await run('CREATE (:Half)');
      expect(await run('MATCH (h:Half) RETURN count(h) AS count')).toEqual([{ count: 1 }]);
      throw new Error('changed our mind');
    });
    await expect(failing).rejects.toThrow('changed our mind');
    expect(await graph.read('MATCH (h:Half) RETURN count(h) AS count')).toEqual([{ count: 0 }]);
  });

  test('reports a violated uniqueness constraint as CONFLICT', async () => {
    await graph.write("CREATE (:Thing {id: 'one'})");
    await expect(graph.write("CREATE (:Thing {id: 'one'})")).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'There is already a Thing with id "one"',
    });
  });

  test('retries after a deadlock until both writers finish', async () => {
    await graph.write("CREATE (:Lock {name: 'a', n: 0}), (:Lock {name: 'b', n: 0})");
    const add = 'MATCH (l:Lock {name: $name}) SET l.n = l.n + 1';
    const both = (first: string, second: string) =>
      graph.writeAll(async (run) => {
        await run(add, { name: first });
        await new Promise((wake) => setTimeout(wake, 200));
        await run(add, { name: second });
      });
    await Promise.all([both('a', 'b'), both('b', 'a')]);
    expect(await graph.read('MATCH (l:Lock) RETURN DISTINCT l.n AS n')).toEqual([{ n: 2 }]);
  });

  test('reports every statement to a listener until it is removed', async () => {
    const statements: string[] = [];
    const stop = graph.observe((cypher) => statements.push(cypher));
    await graph.read('RETURN 1 AS a');
    await graph.writeAll((run) => run('RETURN 2 AS b'));
    stop();
    await graph.read('RETURN 3 AS c');
    expect(statements).toEqual(['RETURN 1 AS a', 'RETURN 2 AS b']);
  });

  test('terminates a query after the time limit, in the database too', async () => {
    const hasty = await connect(testDatabase(), { queryTimeoutMs: 400, acquisitionTimeoutMs: 15_000 });
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS n';
    await expect(hasty.read(endless)).rejects.toMatchObject({ code: 'TOO_COSTLY' });
    const running = async () => {
      const rows = await graph.read<{ query: string }>('SHOW TRANSACTIONS YIELD currentQuery AS query RETURN query');
      return rows.some(({ query }) => query === endless);
    };
    await expect.poll(running, { timeout: 2_000 }).toBe(false);
    await hasty.close();
  });

  test('terminates a query above the memory limit, and continues to work', async () => {
    const heavy = 'UNWIND range(1, 50000000) AS n RETURN size(collect({n: n, text: toString(n)})) AS size';
    await expect(graph.read(heavy)).rejects.toMatchObject({ code: 'TOO_COSTLY' });
    await graph.ping();
  });

  test('reports a wrong password or database in one line', async () => {
    const right = testDatabase();
    await expect(
      connect({ ...right, password: 'not this one' }, { queryTimeoutMs: 1000, acquisitionTimeoutMs: 15_000 }),
    ).rejects.toThrow(/^Neo4j at .* refuses the password of "neo4j": .*$/);
    await expect(
      connect({ ...right, database: 'elsewhere' }, { queryTimeoutMs: 1000, acquisitionTimeoutMs: 15_000 }),
    ).rejects.toThrow(/has no database "elsewhere"/);
  });

  test('reports quickly that nothing answers', async () => {
    const started = Date.now();
    const at = (uri: string) => connect({ ...testDatabase(), uri }, { queryTimeoutMs: 1000 });
    await expect(at('bolt://127.0.0.1:9')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const mute = createServer().listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    await expect(at(`neo4j://127.0.0.1:${port}`)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    mute.close();
    expect(Date.now() - started).toBeLessThan(8_000);
  });
});
