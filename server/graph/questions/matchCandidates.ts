import type { Registry } from '#schema/model.ts';
import type { MatchCandidate } from '#server/identity/match.ts';
import { parseInstitutionName } from '#server/identity/parseName.ts';
import { toNameVariants } from '#server/identity/nameVariants.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type Properties, toThing } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { contentWords, toWords } from '#server/graph/read/searchTerms.ts';

interface Row {
  place: number;
  found: {
    node: Properties;
    country: Properties | null;
    covers: Properties[];
    parents: Properties[];
    successions: { node: Properties; later: boolean }[];
  }[];
}

/** Names are long; a mention that says more is looked for by its first words. */
const maxWords = 12;

/** Names that share a word, a word with a slip, an initial or what means the same with what was written. */
function buildNameQuery(name: string): string {
  const all = contentWords(name).length > 0 ? contentWords(name) : toWords(name);
  const words = all.slice(0, maxWords);
  const variants = toNameVariants(parseInstitutionName(words.join(' ')).phrases);
  const exact = words.flatMap((word) => [
    `acronyms:${word}^8`,
    word.length === 1 ? `nameWords:${word}*` : '',
    // In other letters than the plain ones, as the index keeps it.
    /[^a-z0-9]/.test(word) ? `nameWords:${word}^4` : '',
  ]);
  const forms = variants.flatMap(({ text, weight, synonym, fuzzy }) => [
    `nameWords:${text.includes(' ') ? `"${text}"~3` : text}^${(synonym ? 2 : 4) * weight}`,
    fuzzy && text.length > 4 ? `nameWords:${text}~1^3` : '',
  ]);
  // Initials and split words: "S.R.E.", "Viet Nam".
  const joined =
    words.length > 1
      ? [`nameWords:${words.join('')}^4`, ...words.slice(1).map((word, n) => `nameWords:${words[n]}${word}^2`)]
      : [];
  return [...exact, ...forms, ...joined].filter(Boolean).join(' ');
}

/** What matching asks of a thing; whoever shows it loads it whole. */
const briefProjection = (variable: string) => `${variable} {.id, .kind, .name, .iso, .allNames}`;

/**
 * For each name, the things that may bear it, with what is known around them: their country (of a place,
 * the one it lies in), those they are competent for, the larger bodies they belong to, those they succeed. The things are no more than
 * their names. One round trip for all.
 */
export async function loadMatchCandidates(
  graph: Graph,
  registry: Registry,
  mentions: readonly { name: string; kind?: string }[],
  each = 40,
): Promise<MatchCandidate[][]> {
  const asks = mentions
    .map(({ name, kind }, place) => ({ place, query: buildNameQuery(name), kind: kind ?? null }))
    .filter(({ query }) => query !== '');
  const rows = await graph.read<Row>(
    `UNWIND $asks AS ask
     CALL (ask) {
       CALL db.index.fulltext.queryNodes('things', ask.query, {limit: 3 * $each}) YIELD node AS n, score
       WITH n, score WHERE (ask.kind IS NULL OR n.kind = ask.kind) AND ${visibilityFilter('n')}
       WITH n ORDER BY score DESC LIMIT $each
       OPTIONAL MATCH (n)-[r:OF_COUNTRY|WITHIN*1..3]->(c:Place) WHERE n.kind <> 'PLACE' AND size(r) = 1 OR c.placeType = 'COUNTRY'
       WITH n, head(collect(c)) AS c
       RETURN collect({
         node: ${briefProjection('n')}, country: ${briefProjection('c')},
         covers: COLLECT { MATCH (n)-[:COVERS]->(p:Place {placeType: 'COUNTRY'}) RETURN ${briefProjection('p')} },
         parents: COLLECT { MATCH (n)-[:MEMBER_OF]->(p:Thing) RETURN ${briefProjection('p')} },
         successions: COLLECT { MATCH (n)-[s:SUCCEEDS]-(k:Thing) RETURN {node: ${briefProjection('k')}, later: startNode(s) = k} }
       }) AS found
     }
     RETURN ask.place AS place, found`,
    { asks, each },
  );
  const answers: MatchCandidate[][] = mentions.map(() => []);
  const named = (node: Properties) => ({
    thing: toThing(registry.entity(node.kind as string), node),
    names: node.allNames as string[],
    iso: (node.iso as string | null) ?? undefined,
  });
  for (const { place, found } of rows) {
    answers[place] = found.map(({ node, country, covers, parents, successions }) => ({
      ...named(node),
      country: country ? named(country) : undefined,
      covers: covers.map(named),
      parents: parents.map(named),
      successions: successions.map(({ node, later }) => ({ ...named(node), later })),
    }));
  }
  return answers;
}
