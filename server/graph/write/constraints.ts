import type { Registry } from '#schema/model.ts';
import { languages } from '#schema/values/language.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { veilAnew } from './migrateDerived.ts';

const fulltext = (name: string, label: string, properties: readonly string[]) =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((one) => `n.${one}`).join(', ')}]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;

/** The labels whose nodes an index keeps in the order of their names. */
export const labelsByName = ({ entities }: Registry) =>
  ['Thing', ...entities.flatMap(({ interfaces }) => interfaces), ...entities.map(({ name }) => name)].filter(
    (label, n, all) => label !== 'Node' && all.indexOf(label) === n,
  );

/** Constraints and indexes, derived from the registry: running them again changes nothing. */
export function constraintsOf(registry: Registry): string[] {
  const labels = labelsByName(registry);
  return [
    'CREATE CONSTRAINT removed_id IF NOT EXISTS FOR (n:Removed) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE',
    ...labels.flatMap((label) =>
      languages.map(
        (language) =>
          `CREATE INDEX ${label.toLowerCase()}_sort_${language} IF NOT EXISTS FOR (n:${label}) ON (n.sort_${language}, n.id)`,
      ),
    ),
    // Of an interface too: an actor is looked up by its id without going through all actors.
    ...labels.map(
      (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    `CREATE INDEX place_iso IF NOT EXISTS FOR (n:Place) ON (n.iso)`,
    // The most prominent first.
    `CREATE INDEX thing_prominence IF NOT EXISTS FOR (n:Thing) ON (n.prominence, n.id)`,
    `CREATE INDEX initiative_from IF NOT EXISTS FOR (n:Initiative) ON (n.from)`,
    fulltext('things', 'Thing', ['nameWords', 'acronyms', 'text', 'related']),
    // What a text may name, each apart: the many do not crowd out the few.
    fulltext('actors', 'Actor', ['nameWords', 'acronyms']),
    fulltext('places', 'Place', ['nameWords', 'acronyms']),
    fulltext('themes', 'Theme', ['nameWords', 'acronyms']),
    // What a proposal may overlap with: by words, and by the things it is tied to.
    fulltext('initiatives', 'Initiative', ['nameWords', 'text', 'ties']),
  ];
}

const nameOf = (statement: string) => /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/.exec(statement)![1]!;

/** Makes what is missing: a start on a graph that has all is told so in one answer. */
export async function applyConstraints(graph: Graph, registry: Registry) {
  const there = await graph.read<{ name: string }>('SHOW INDEXES YIELD name');
  const known = new Set(there.map(({ name }) => name));
  const missing = constraintsOf(registry).filter((statement) => !known.has(nameOf(statement)));
  if (missing.length > 0)
    await graph.writeAll(async (run) => {
      for (const statement of missing) await run(statement);
    });
  // A large graph that an earlier version wrote takes its time for a new one.
  await graph.read('CALL db.awaitIndexes(110)');
  await veilAnew(graph);
}
