import type { Registry } from '#schema/model.ts';
import { languages } from '#schema/values/language.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { labelsIndexedByName } from '#server/graph/read/labels.ts';
import { pairEdges } from './pairs.ts';
import { backfillRestrictedNeighbours } from './migrations/reindex.ts';

const fulltextIndex = (name: string, label: string, properties: readonly string[]) =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((property) => `n.${property}`).join(', ')}]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;

/** Constraints and indexes derived from the registry, all with IF NOT EXISTS. */
export function buildConstraints(registry: Registry): string[] {
  const labels = labelsIndexedByName(registry);
  return [
    'CREATE CONSTRAINT removed_id IF NOT EXISTS FOR (n:Removed) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT document_text_id IF NOT EXISTS FOR (n:DocumentText) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT change_counter_id IF NOT EXISTS FOR (n:ChangeCounter) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX thing_sequence IF NOT EXISTS FOR (n:Thing) ON (n.sequence)',
    'CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (n:Erasure) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX erasure_sequence IF NOT EXISTS FOR (n:Erasure) ON (n.sequence)',
    'CREATE INDEX removed_sequence IF NOT EXISTS FOR (n:Removed) ON (n.sequence)',
    'CREATE CONSTRAINT idempotency_key_id IF NOT EXISTS FOR (n:IdempotencyKey) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX idempotency_key_at IF NOT EXISTS FOR (n:IdempotencyKey) ON (n.at)',
    'CREATE CONSTRAINT identifier_lock_id IF NOT EXISTS FOR (n:IdentifierLock) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT access_token_hash IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.hash IS UNIQUE',
    'CREATE CONSTRAINT access_token_name IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.nameKey IS UNIQUE',
    'CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT account_mail IF NOT EXISTS FOR (n:Account) REQUIRE n.mailKey IS UNIQUE',
    'CREATE CONSTRAINT account_link IF NOT EXISTS FOR (n:Account) REQUIRE n.linkHash IS UNIQUE',
    'CREATE CONSTRAINT author_name IF NOT EXISTS FOR (n:AuthorName) REQUIRE n.nameKey IS UNIQUE',
    'CREATE CONSTRAINT account_lock_id IF NOT EXISTS FOR (n:AccountLock) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT set_up_id IF NOT EXISTS FOR (n:SetUp) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (n:Session) REQUIRE n.hash IS UNIQUE',
    'CREATE INDEX session_end IF NOT EXISTS FOR (n:Session) ON (n.expiresAt)',
    'CREATE CONSTRAINT attempts_key IF NOT EXISTS FOR (n:Attempts) REQUIRE n.key IS UNIQUE',
    'CREATE INDEX attempts_end IF NOT EXISTS FOR (n:Attempts) ON (n.until)',
    'CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE',
    ...labels.flatMap((label) =>
      languages.map(
        (language) =>
          `CREATE INDEX ${label.toLowerCase()}_sort_${language} IF NOT EXISTS FOR (n:${label}) ON (n.sort_${language}, n.id)`,
      ),
    ),
    // For interfaces too, so that an actor is found by its id without a scan of all actors.
    ...labels.map(
      (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    `CREATE INDEX place_iso IF NOT EXISTS FOR (n:Place) ON (n.iso)`,
    `CREATE INDEX thing_centrality IF NOT EXISTS FOR (n:Thing) ON (n.centrality, n.id)`,
    ...Object.entries(pairEdges).flatMap(([label, edge]) => [
      `CREATE INDEX ${edge.toLowerCase()}_score IF NOT EXISTS FOR ()-[o:${edge}]-() ON (o.score)`,
      `CREATE INDEX ${label.toLowerCase()}_due IF NOT EXISTS FOR (n:${label}) ON (n.dueAt)`,
    ]),
    'CREATE CONSTRAINT pair_measure_id IF NOT EXISTS FOR (m:PairMeasure) REQUIRE m.id IS UNIQUE',
    'CREATE INDEX initiative_updated IF NOT EXISTS FOR (n:Initiative) ON (n.updated)',
    'CREATE INDEX thing_updated IF NOT EXISTS FOR (n:Thing) ON (n.updated)',
    'CREATE INDEX revision_at IF NOT EXISTS FOR (v:Revision) ON (v.at)',
    `CREATE INDEX initiative_from IF NOT EXISTS FOR (n:Initiative) ON (n.from)`,
    fulltextIndex('things', 'Thing', [
      'nameWords',
      'acronyms',
      'functionWords',
      'typeWords',
      'labelWords',
      'amountWords',
      'text',
      'related',
    ]),
    // Separate indexes for what a text may mention, so that frequent kinds do not crowd out rare ones.
    fulltextIndex('actors', 'Actor', ['nameWords', 'acronyms']),
    fulltextIndex('places', 'Place', ['nameWords', 'acronyms']),
    fulltextIndex('themes', 'Theme', ['nameWords', 'acronyms']),
    // Overlap candidates of a proposal, found by words and by the ids of related things.
    fulltextIndex('initiatives', 'Initiative', ['nameWords', 'text', 'relatedIds']),
  ];
}

const statementName = (statement: string) => /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/.exec(statement)![1]!;

/** Creates the missing constraints and indexes; at most starts there are none. */
export async function applyConstraints(graph: Graph, registry: Registry) {
  const indexes = await graph.read<{ name: string }>('SHOW INDEXES YIELD name');
  const existingNames = new Set(indexes.map(({ name }) => name));
  const missing = buildConstraints(registry).filter((statement) => !existingNames.has(statementName(statement)));
  if (missing.length > 0)
    await graph.writeAll(async (run) => {
      for (const statement of missing) await run(statement);
    });
  // Building a new index over a large existing graph may take a while.
  await graph.read('CALL db.awaitIndexes(110)');
  await backfillRestrictedNeighbours(graph);
}
