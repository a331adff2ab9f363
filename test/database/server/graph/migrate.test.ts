import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '#seeds/readSeeds.ts';
import { seed } from '#seeds/seed.ts';
import { loadDataVersion } from '#server/graph/write/migrations/dataVersion.ts';
import { migrate, migrations } from '#server/graph/write/migrations/migrate.ts';
import { prepareGraph } from '#server/graph/write/prepareGraph.ts';
import { dumpGraph } from '#test/kit/dump.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
const editor = { as: 'editor' } as const;

/** The number of nodes by label, and of edges by type. */
const counts = () =>
  server.graph.read(
    `CALL () { MATCH (n) UNWIND labels(n) AS name RETURN name UNION ALL MATCH ()-[r]->() RETURN type(r) AS name }
     RETURN name, count(*) AS count ORDER BY name`,
  );
const getVersion = async (id: string) =>
  (await server.request('query ($id: ID!) { node(id: $id) { version } }', { id })).node.version;
const mutate = (mutation: string) => server.request(`mutation { ${mutation} }`, {}, editor);
const revisions = () =>
  server.graph.read<{ id: string; draft: string }>(
    'MATCH (v:Revision) RETURN v.id AS id, v.draft AS draft ORDER BY id',
  );

/** A stored JSON text with the names of version 0, also in a JSON text inside it. */
const toOldText = (text: string) =>
  [
    [String.raw`(?:institution|agreement|training|event|project|place|document)Type`, 'type'],
    ['parentInstitutions', 'partOf'],
    ['targetGroup', 'public'],
    ...['fr', 'es', 'en'].map((language) => [`targetGroup_${language}`, `public_${language}`]),
    ['centrality', 'prominence'],
    ['visibilityTag', 'visibleTo'],
    ['relatedIds', 'ties'],
  ].reduce(
    (old, [newName, oldName]) => old.replace(new RegExp(String.raw`(\\*)"${newName}(\\*)"`, 'g'), `$1"${oldName}$2"`),
    text,
  );

/** A stored statement or draft of a call, as that of a project of the type CALL. */
const toOldFacts = (text: string) => text.replaceAll('"funding"', '"budget"').replaceAll('"closes"', '"deadline"');
const toOldCall = (draft: string) => toOldFacts(draft).replace('{', '{"projectType":"CALL",');

/** Turns calls into projects of the type CALL, as they were before migration 5. */
async function turnCallsIntoProjects() {
  const { graph } = server;
  const calls = `MATCH (n:Thing|Removed) WHERE n.kind = 'CALL'`;
  const rows = await graph.read<{ id: string; draft: string; imported: string | null; statements: string[] | null }>(
    `${calls} RETURN n.id AS id, n.draft AS draft, n.imported AS imported, n.statements AS statements`,
  );
  const revisionRows = await graph.read<{ id: string; draft: string }>(
    `${calls} MATCH (v:Revision)-[:REVISION_OF]->(n) RETURN v.id AS id, v.draft AS draft`,
  );
  const toOld = <Row extends { draft: string; imported?: string | null; statements?: string[] | null }>(row: Row) => ({
    ...row,
    draft: toOldCall(row.draft),
    imported: row.imported ? toOldCall(row.imported) : null,
    statements: row.statements?.map(toOldFacts) ?? null,
  });
  await graph.write(
    `UNWIND $rows AS row MATCH (n:Thing|Removed {id: row.id})
     SET n.kind = 'PROJECT', n.projectType = 'CALL', n.draft = row.draft, n.imported = row.imported, n.statements = row.statements,
       n.budget = n.funding, n.deadline = n.closes, n.deadlineDay = n.closesDay
     REMOVE n.funding, n.closes, n.closesDay
     FOREACH (_ IN CASE WHEN n:Call THEN [1] ELSE [] END | SET n:Project REMOVE n:Call)`,
    { rows: rows.map(toOld) },
  );
  await graph.write('UNWIND $rows AS row MATCH (v:Revision {id: row.id}) SET v.draft = row.draft', {
    rows: revisionRows.map(toOld),
  });
  const merges = await graph.read<{ id: string; revisions: string }>(
    'MATCH (m:Merge) RETURN m.id AS id, m.revisions AS revisions',
  );
  for (const { id, revisions: text } of merges) {
    const merged = (JSON.parse(text) as { properties: Record<string, string> }[]).map((revision) => {
      const { kind, funding, ...properties } = revision.properties;
      if (kind !== 'CALL') return revision;
      const draft = toOldCall(properties.draft!);
      return {
        ...revision,
        properties: { ...properties, kind: 'PROJECT', projectType: 'CALL', budget: funding, draft },
      };
    });
    await graph.write('MATCH (m:Merge {id: $id}) SET m.revisions = $text', { id, text: JSON.stringify(merged) });
  }
}

/** Gives the graph the form in which version 0 stored it. */
async function downgrade() {
  const { graph } = server;
  await turnCallsIntoProjects();
  const rename = (match: string, newName: string, oldName: string) =>
    graph.write(`MATCH ${match} WHERE n.${newName} IS NOT NULL SET n.${oldName} = n.${newName} REMOVE n.${newName}`);
  const rewrite = async (match: string, name: string) => {
    const rows = await graph.read<{ id: string; text: string | string[] }>(
      `MATCH ${match} WHERE n.${name} IS NOT NULL RETURN n.id AS id, n.${name} AS text`,
    );
    const old = rows.map(({ id, text }) => ({ id, text: Array.isArray(text) ? text.map(toOldText) : toOldText(text) }));
    await graph.write(`UNWIND $old AS row MATCH ${match} WHERE n.id = row.id SET n.${name} = row.text`, { old });
  };
  await graph.write('DROP INDEX thing_centrality');
  await graph.write('DROP INDEX initiatives');
  for (const kind of ['Institution', 'Agreement', 'Training', 'Event', 'Project', 'Place', 'Document'])
    await rename('(n:Thing|Removed)', `${kind.toLowerCase()}Type`, 'type');
  for (const language of ['fr', 'es', 'en'])
    await rename('(n:Training)', `targetGroup_${language}`, `public_${language}`);
  await rename('(n:Thing|Removed)', 'centrality', 'prominence');
  await rename('(n:Thing|Removed)', 'visibilityTag', 'visibleTo');
  await rename('(n:Thing|Removed)', 'relatedIds', 'ties');
  for (const name of ['draft', 'imported', 'statements']) await rewrite('(n:Thing|Removed)', name);
  await rewrite('(n:Revision)', 'draft');
  await rewrite('(n:Merge)', 'revisions');
  for (const [newName, oldName] of [
    ['into', 'keep'],
    ['from', 'drop'],
    ['revisions', 'before'],
    ['previousDecision', 'judged'],
    ['previousDecisionBy', 'judgedBy'],
    ['previousDecisionOn', 'judgedOn'],
  ] as const)
    await rename('(n:Merge)', newName, oldName);
  await graph.write('MATCH (n:Initiative) REMOVE n.currentUntil');
  // Official numbers were not indexed.
  await graph.write(
    `MATCH (n:Thing) WHERE size(n.identifiers) > 0 OR n.iso IS NOT NULL
     SET n.acronyms = trim(reduce(rest = '', term IN split(n.acronyms, ' ') | rest + CASE WHEN term CONTAINS '_' OR term =~ '[0-9]{6,}' THEN '' ELSE term + ' ' END))`,
  );
  await graph.write('MATCH (n:Restricted) SET n:Withheld REMOVE n:Restricted');
  await graph.write('MATCH (n:HasRestrictedNeighbours) SET n:Veiled REMOVE n:HasRestrictedNeighbours');
  await graph.write('MATCH (a)-[r:REVIEWED_WITH]->(b) CREATE (a)-[j:JUDGED]->(b) SET j = properties(r) DELETE r');
  await graph.write('MATCH (n:Thing|Removed) REMOVE n.created, n.sequence');
  await graph.write('MATCH (c:ChangeCounter) DELETE c');
  await graph.write(
    `CREATE (:StandingOverlap {id: 'a b', a: 'a', b: 'b', score: 1.0}) CREATE (:OverlapMeasure {isComplete: true})`,
  );
  await graph.write('MATCH (n:Initiative) SET n.compared = "measure"');
  await graph.write('CREATE CONSTRAINT standing_overlap_id FOR (n:StandingOverlap) REQUIRE n.id IS UNIQUE');
  await graph.write('MATCH (v:DataVersion) DELETE v');
  await graph.write('CREATE (:Derived {version: 3})');
  await graph.write('CREATE INDEX thing_prominence FOR (n:Thing) ON (n.prominence, n.id)');
  await graph.write(
    `CREATE FULLTEXT INDEX initiatives FOR (n:Initiative) ON EACH [n.nameWords, n.text, n.ties]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  );
}

describe('data of version 0', () => {
  let unedited: Awaited<ReturnType<typeof dumpGraph>>;
  let edited: Awaited<ReturnType<typeof dumpGraph>>;
  let countsBefore: unknown;
  let revisionsBefore: Awaited<ReturnType<typeof revisions>>;
  let changedId: string;
  let callId: string;

  beforeAll(async () => {
    server = await createTestServer();
    const { graph, registry } = server;
    await prepareGraph(graph, registry, () => {});
    await graph.write(`MATCH (n:Thing {id: 'comar'}) SET n.centrality = 3.5, n.x = 1.5, n.y = -2.0`);
    const { initiatives } = await server.request(
      '{ initiatives(first: 1, filter: { kind: [TRAINING] }) { nodes { id } } }',
    );
    changedId = initiatives.nodes[0].id;
    await mutate(`changeStatus(id: "${changedId}", status: DORMANT, reason: "Nothing is known of it.") { id }`);
    await mutate(`saveProposalAsDraft(proposal: { title: "Xylophone", kind: EVENT, partners: ["comar"] }) { id }`);
    await mutate(
      `changeStatus(id: "appel-a-projets-conjoint", status: DORMANT, reason: "Nothing is known of it.") { id }`,
    );
    const { saveCall } = await mutate(
      `saveCall(draft: { name: "Fonds commun", funding: { amount: 50000, currency: "EUR" }, closes: "2026-12", pays: { fr: "La moitié des frais" },
         statements: [{ field: "closes", value: "2026-12" }, { field: "closes", value: "2027-01" }],
         participations: [{ actor: "mieux", role: FUNDER }] }) { id }`,
    );
    callId = saveCall.id;
    const { saveCall: removed } = await mutate(
      'saveCall(draft: { name: "Appel retiré", closes: "2026" }) { id version }',
    );
    await mutate(`remove(id: "${removed.id}", version: 1) { id }`);
    await mutate('reviewPair(a: "cuf", b: "inm", decision: DIFFERENT) { id }');
    await mutate('reviewPair(a: "comar", b: "mieux", decision: UNSURE) { id }');
    unedited = await dumpGraph(server);
    // They differ in type, which makes a conflict.
    await mutate(
      `merge(into: "comar", from: "mieux", intoVersion: ${await getVersion('comar')}, fromVersion: ${await getVersion('mieux')}) { id }`,
    );
    edited = await dumpGraph(server);
    countsBefore = await counts();
    revisionsBefore = await revisions();
    await downgrade();
  }, 180_000);
  afterAll(() => server.close());

  test('gets the present form, in one run or several', { timeout: 120_000 }, async () => {
    const { graph, registry } = server;
    expect(await dumpGraph(server)).not.toEqual(edited);
    // Killed within a migration: its version was not saved, and it runs again over partly migrated data.
    let writes = 0;
    const killed = {
      ...graph,
      write: async (...args: Parameters<typeof graph.write>) => {
        if (++writes > 4) throw new Error('killed');
        return graph.write(...args);
      },
    } as typeof graph;
    await expect(migrate(killed, () => {})).rejects.toThrow('killed');
    const log: string[] = [];
    await prepareGraph(graph, registry, (line) => log.push(line));
    expect(log).toHaveLength(migrations.length);
    expect(await dumpGraph(server)).toEqual(edited);
    expect(await counts()).toEqual(countsBefore);
    expect(await revisions()).toEqual(revisionsBefore);
    expect(await loadDataVersion(graph)).toMatchObject({ migrations: migrations.length, derived: 3 });
    const leftovers = await graph.read(
      `MATCH (n) WHERE any(name IN labels(n) WHERE name IN ['Withheld', 'Veiled', 'Derived'])
         OR any(name IN keys(n) WHERE name IN ['type', 'prominence', 'visibleTo', 'ties', 'keep', 'drop', 'judged']) RETURN n.id AS id`,
    );
    expect(leftovers).toEqual([]);
    const indexes = await graph.read<{ name: string; properties: string[] }>(
      `SHOW INDEXES YIELD name, properties WHERE name IN ['thing_prominence', 'thing_centrality', 'initiatives'] RETURN name, properties ORDER BY name`,
    );
    expect(indexes).toEqual([
      { name: 'initiatives', properties: ['nameWords', 'text', 'relatedIds'] },
      { name: 'thing_centrality', properties: ['centrality', 'id'] },
    ]);
  });

  test('is migrated once', async () => {
    const log: string[] = [];
    await migrate(server.graph, (line) => log.push(line));
    expect(log).toEqual([]);
  });

  test('takes the seeds as unchanged', async () => {
    const { graph, registry, schema } = server;
    const rows = await readSeeds(registry);
    const { counts: outcome } = await seed({ graph, registry, schema }, rows);
    expect(outcome).toMatchObject({ created: 0, updated: 0, rejected: 0, unchanged: rows.length });
    expect(await dumpGraph(server)).toEqual(edited);
  });

  test('answers with what was stored', async () => {
    const answer = await server.request(
      `query ($id: ID!, $call: ID!) { training(id: $id) { trainingType status targetGroup(language: FR) }
        institution(id: "comar") { institutionType conflicts { field } layoutPosition { x } }
        standing: initiatives(filter: { type: ["WORKSHOP"] }) { totalCount }
        merges { into { id } }
        call(id: $call) { closes funding { amount } pays conflicts { field } }
        calls { totalCount }
        search(text: "Xylophone") { totalCount } }`,
      { id: changedId, call: callId },
    );
    expect(answer).toMatchObject({
      training: { trainingType: expect.any(String), status: 'DORMANT' },
      institution: { institutionType: 'AGENCY', layoutPosition: { x: 1.5 } },
      merges: [{ into: { id: 'comar' } }],
      call: {
        closes: '2026-12',
        funding: { amount: 50000 },
        pays: 'La moitié des frais',
        conflicts: [{ field: 'closes' }],
      },
      calls: { totalCount: 4 },
      search: { totalCount: 0 },
    });
    expect(answer.institution.conflicts).toContainEqual({ field: 'institutionType' });
    expect(answer.standing.totalCount).toBeGreaterThan(0);
    const own = await server.request('{ search(text: "Xylophone") { totalCount } }', {}, editor);
    expect(own.search.totalCount).toBe(1);
  });

  test('can be unmerged', { timeout: 60_000 }, async () => {
    await mutate('unmerge(id: "mieux") { id }');
    expect(await dumpGraph(server)).toEqual(unedited);
  });

  test('of a newer version is refused', async () => {
    await server.graph.write('MATCH (v:DataVersion) SET v.migrations = 1000');
    await expect(migrate(server.graph, () => {})).rejects.toThrow('newer version');
  });
});
