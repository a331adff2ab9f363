import { heldOut } from './heldOut.ts';
import type { EvaluationServer } from './server.ts';
import { type Cell, printTable } from './tables.ts';

export interface SearchCase {
  id: string;
  /** The language of the query: a search is read in all of them. */
  lang: string;
  query: string;
  /** Things of which one must come first; none where nothing may be found. */
  expect: string[];
}

const firstPage = 5;
const groupNames = ['all', 'reported', 'function', 'name', 'amount', 'words', 'month'] as const;

/** Searches as people type them: whether the right thing comes first, and whether it is among the first five. */
export async function evaluateSearches(server: EvaluationServer, cases: readonly SearchCase[]) {
  const tallies = Object.fromEntries(groupNames.map((name) => [name, { cases: 0, first: 0, found: 0 }]));
  const errors: string[] = [];
  for (const { id, query, expect } of cases) {
    const { search } = await server.request<{ search: { nodes: { id: string }[] } }>(
      'query ($text: String!, $first: Int!) { search(text: $text, first: $first) { nodes { id } } }',
      { text: query, first: firstPage },
    );
    const ids = search.nodes.map((node) => node.id);
    const rank = ids.findIndex((found) => expect.includes(found));
    const isFirst = expect.length === 0 ? ids.length === 0 : rank === 0;
    const isFound = expect.length === 0 ? isFirst : rank >= 0;
    if (!isFirst)
      errors.push(`${id} “${query}”: ${isFound ? `on rank ${rank + 1}` : 'not found'}; first: ${ids[0] ?? 'nothing'}`);
    for (const name of ['all', ...(heldOut(id) ? ['reported'] : []), id.split('-')[0]!]) {
      const tally = tallies[name]!;
      tally.cases++;
      tally.first += Number(isFirst);
      tally.found += Number(isFound);
    }
  }
  for (const error of errors) console.log(`  ${error}`);
  const figures = Object.fromEntries(
    Object.entries(tallies).map(([name, tally]) => [
      name,
      { cases: tally.cases, first: tally.first / tally.cases, found: tally.found / tally.cases },
    ]),
  );
  printTable(`Searches: ${cases.length}`, [
    ['', 'cases', 'first', `in first ${firstPage}`],
    ...Object.entries(figures).map(([name, figure]): Cell[] => [name, figure.cases, figure.first, figure.found]),
  ]);
  return { figures, errors };
}
