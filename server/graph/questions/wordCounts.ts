import type { Graph } from '#server/graph/connection/connection.ts';
import { prefixClause } from '#server/graph/read/searchTerms.ts';
import { visibilityFilter, visibleCount } from '#server/graph/read/visibilityFilter.ts';

/** A word is counted up to this number of initiatives. */
const maxCount = 500;

/** Counts all initiatives, and those that contain each word in one of its forms, in one round trip. */
export async function loadWordCounts(
  graph: Graph,
  words: ReadonlyMap<string, readonly string[]>,
): Promise<{ counts: ReadonlyMap<string, number>; initiatives: number }> {
  const searches = [...words].map(([word, forms]) => ({
    word,
    query: forms.map((form) => `nameWords:${form} text:${form}${prefixClause('nameWords', form)}`).join(' '),
  }));
  const rows = await graph.read<{ counts: { word: string; count: number }[]; initiatives: number }>(
    `CALL () {
       UNWIND $searches AS search
       CALL (search) { CALL db.index.fulltext.queryNodes('initiatives', search.query, {limit: ${maxCount}}) YIELD node WHERE ${visibilityFilter('node')} RETURN count(node) AS count }
       RETURN collect({word: search.word, count: count}) AS counts
     }
     RETURN counts, ${visibleCount('Initiative')} AS initiatives`,
    { searches },
  );
  const { counts = [], initiatives = 0 } = rows[0] ?? {};
  return { counts: new Map(counts.map(({ word, count }) => [word, count])), initiatives };
}

/** Finds which folded words occur in names or texts, and counts the initiatives, in one round trip. */
export async function loadKnownWords(
  graph: Graph,
  words: readonly string[],
): Promise<{ known: ReadonlySet<string>; initiatives: number }> {
  const searches = words.map((word) => {
    // Other forms count: "formations" where the graph contains "formation".
    const prefix = word.slice(0, word.length - 2);
    const prefixes = word.length > 5 ? ` nameWords:${prefix}* text:${prefix}*` : '';
    return { word, query: `nameWords:${word} acronyms:${word} text:${word}${prefixes}` };
  });
  const rows = await graph.read<{ known: string[]; initiatives: number }>(
    `CALL () {
       UNWIND $searches AS search
       CALL (search) { CALL db.index.fulltext.queryNodes('things', search.query, {limit: 1 + COUNT { (:Restricted) }}) YIELD node WHERE ${visibilityFilter('node')} RETURN count(node) AS count }
       WITH search WHERE count > 0
       RETURN collect(search.word) AS known
     }
     RETURN known, ${visibleCount('Initiative')} AS initiatives`,
    { searches },
  );
  const { known = [], initiatives = 0 } = rows[0] ?? {};
  return { known: new Set(known), initiatives };
}
