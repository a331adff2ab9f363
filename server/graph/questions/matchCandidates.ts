import type { Registry } from '#schema/model.ts';
import type { Candidate } from '#server/identity/match.ts';
import { institutionName } from '#server/identity/parseName.ts';
import { sayingsOf } from '#server/identity/nameVariants.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type Properties, thingOf } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { tellingWords, wordsOf } from '#server/graph/read/searchTerms.ts';

interface Row {
  place: number;
  found: {
    node: Properties;
    country: Properties | null;
    covers: Properties[];
    parents: Properties[];
    kin: { node: Properties; later: boolean }[];
  }[];
}

/** Names are long; a mention that says more is looked for by its first words. */
const mostWords = 12;

/** Names that share a word, a word with a slip, an initial or what means the same with what was written. */
function nameQuery(name: string): string {
  const all = tellingWords(name).length > 0 ? tellingWords(name) : wordsOf(name);
  const words = all.slice(0, mostWords);
  const said = sayingsOf(institutionName(words.join(' ')).phrases);
  const exact = words.flatMap((word) => [
    `acronyms:${word}^8`,
    word.length === 1 ? `nameWords:${word}*` : '',
    // In other letters than the plain ones, as the index keeps it.
    /[^a-z0-9]/.test(word) ? `nameWords:${word}^4` : '',
  ]);
  const forms = said.flatMap(({ text, weight, other, slips }) => [
    `nameWords:${text.includes(' ') ? `"${text}"~3` : text}^${(other ? 2 : 4) * weight}`,
    slips && text.length > 4 ? `nameWords:${text}~1^3` : '',
  ]);
  // Initials and split words: "S.R.E.", "Viet Nam".
  const joined =
    words.length > 1
      ? [`nameWords:${words.join('')}^4`, ...words.slice(1).map((word, n) => `nameWords:${words[n]}${word}^2`)]
      : [];
  return [...exact, ...forms, ...joined].filter(Boolean).join(' ');
}

/** What matching asks of a thing; whoever shows it loads it whole. */
const told = (variable: string) => `${variable} {.id, .kind, .name, .iso, .allNames}`;

/**
 * For each name, the things that may bear it, with what is known around them: their country (of a place,
 * the one it lies in), those they are competent for, the larger bodies they belong to, those they succeed. The things are no more than
 * their names. One round trip for all.
 */
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
       CALL db.index.fulltext.queryNodes('things', ask.query, {limit: 3 * $each}) YIELD node AS n, score
       WITH n, score WHERE (ask.kind IS NULL OR n.kind = ask.kind) AND ${visibilityFilter('n')}
       WITH n ORDER BY score DESC LIMIT $each
       OPTIONAL MATCH (n)-[r:OF_COUNTRY|WITHIN*1..3]->(c:Place) WHERE n.kind <> 'PLACE' AND size(r) = 1 OR c.type = 'COUNTRY'
       WITH n, head(collect(c)) AS c
       RETURN collect({
         node: ${told('n')}, country: ${told('c')},
         covers: COLLECT { MATCH (n)-[:COVERS]->(p:Place {type: 'COUNTRY'}) RETURN ${told('p')} },
         parents: COLLECT { MATCH (n)-[:MEMBER_OF]->(p:Thing) RETURN ${told('p')} },
         kin: COLLECT { MATCH (n)-[s:SUCCEEDS]-(k:Thing) RETURN {node: ${told('k')}, later: startNode(s) = k} }
       }) AS found
     }
     RETURN ask.place AS place, found`,
    { asks, each },
  );
  const answers: Candidate[][] = mentions.map(() => []);
  const named = (node: Properties) => ({
    thing: thingOf(registry.entity(node.kind as string), node),
    names: node.allNames as string[],
    iso: (node.iso as string | null) ?? undefined,
  });
  for (const { place, found } of rows) {
    answers[place] = found.map(({ node, country, covers, parents, kin }) => ({
      ...named(node),
      country: country ? named(country) : undefined,
      covers: covers.map(named),
      parents: parents.map(named),
      kin: kin.map(({ node, later }) => ({ ...named(node), later })),
    }));
  }
  return answers;
}
