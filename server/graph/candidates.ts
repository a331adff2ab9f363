import type { Registry } from '#schema/model.ts';
import type { Candidate } from '#server/identity/match.ts';
import type { Graph } from './connection.ts';
import { shown } from './load.ts';
import { type Properties, thingOf } from './record.ts';
import { visible } from './visible.ts';
import { tellingWords, wordsOf } from './words.ts';

interface Row {
  place: number;
  found: { thing: Properties; country: Properties | null }[];
}

/** Names that share a word, a word with a slip, or an initial with what was written. */
function nameQuery(name: string): string {
  const all = tellingWords(name).length > 0 ? tellingWords(name) : wordsOf(name);
  const words = all.slice(0, 12);
  const forms = words.flatMap((word) => [
    `nameWords:${word}^4`,
    `acronyms:${word}^8`,
    word.length > 4 ? `nameWords:${word}~${word.length > 8 ? 2 : 1}` : '',
    word.length === 1 ? `nameWords:${word}*` : '',
  ]);
  // Initials and split words: "S.R.E.", "Viet Nam".
  const joined =
    words.length > 1
      ? [`nameWords:${words.join('')}^4`, ...words.slice(1).map((word, n) => `nameWords:${words[n]}${word}^2`)]
      : [];
  return [...forms, ...joined].filter(Boolean).join(' ');
}

/** For each name, the things that may bear it, with their countries. One round trip for all. */
export async function candidates(
  graph: Graph,
  registry: Registry,
  mentions: readonly { name: string; kind?: string }[],
  each = 40,
): Promise<Candidate[][]> {
  const asks = mentions
    .map(({ name, kind }, place) => ({ place, query: nameQuery(name), kind: kind ?? null }))
    .filter(({ query }) => query !== '');
  const rows = await graph.read<Row>(
    `UNWIND $asks AS ask
     CALL (ask) {
       CALL db.index.fulltext.queryNodes('things', ask.query, {limit: 400}) YIELD node AS n, score
       WITH n, score WHERE (ask.kind IS NULL OR n.kind = ask.kind) AND ${visible('n')}
       WITH n ORDER BY score DESC LIMIT $each
       OPTIONAL MATCH (n)-[:OF_COUNTRY]->(c:Place WHERE ${visible('c')})
       WITH n, head(collect(c)) AS c
       RETURN collect({thing: ${shown('n')}, country: ${shown('c')}}) AS found
     }
     RETURN ask.place AS place, found`,
    { asks, each },
  );
  const answers: Candidate[][] = mentions.map(() => []);
  const thing = (node: Properties) => thingOf(registry.entity(node.kind as string), node);
  for (const { place, found } of rows) {
    answers[place] = found.map(({ thing: node, country }) => ({
      thing: thing(node),
      names: node.allNames as string[],
      countries: country
        ? [country.iso, ...(country.allNames as string[])].filter((one): one is string => typeof one === 'string')
        : [],
      country: country ? thing(country) : null,
    }));
  }
  return answers;
}
