import type { Graph } from '#server/graph/connection/connection.ts';
import { visibilityFilter, visibleCount } from '#server/graph/read/visibilityFilter.ts';

/** Which of the words (folded) the graph speaks of, in names or elsewhere, and how many initiatives it holds. One round trip. */
export async function loadKnownWords(
  graph: Graph,
  words: readonly string[],
): Promise<{ known: ReadonlySet<string>; initiatives: number }> {
  const asks = words.map((word) => {
    // A word of the same family counts: "formations" where the graph says "formation".
    const family =
      word.length > 5 ? ` nameWords:${word.slice(0, word.length - 2)}* text:${word.slice(0, word.length - 2)}*` : '';
    return { word, query: `nameWords:${word} acronyms:${word} text:${word}${family}` };
  });
  const rows = await graph.read<{ known: string[]; initiatives: number }>(
    `CALL () {
       UNWIND $asks AS ask
       CALL (ask) { CALL db.index.fulltext.queryNodes('things', ask.query, {limit: 1 + COUNT { (:Withheld) }}) YIELD node WHERE ${visibilityFilter('node')} RETURN count(node) AS found }
       WITH ask WHERE found > 0
       RETURN collect(ask.word) AS known
     }
     RETURN known, ${visibleCount('Initiative')} AS initiatives`,
    { asks },
  );
  const { known = [], initiatives = 0 } = rows[0] ?? {};
  return { known: new Set(known), initiatives };
}
