import { groupBy } from '#schema/groupBy.ts';
import { addMonths } from '#server/proposal/days.ts';
import { type Ranker, byPartners, byTitle } from './baselines.ts';
import type { Proposal } from './cases.ts';
import type { House } from './house.ts';
import { type Known, actorsByName, initiatives } from './known.ts';
import { found, mean, ndcg } from './metrics.ts';
import { answersTo } from './overlaps.ts';
import { type Random, createChoices } from '#test/kit/random.ts';
import { printTable } from './tables.ts';
import { getLanguage, otherThan, translated } from './translated.ts';

/** What a colleague who does not know the record would propose: the same thing, told a little differently. */
export function paraphrase(initiativeItem: Known, neighbours: ReadonlyMap<string, string[]>, random: Random): Proposal {
  const language = getLanguage(initiativeItem.name);
  const left = initiativeItem.actors.map(({ id }) => id);
  if (left.length > 1 || random.next() < 0.5) left.splice(random.below(left.length), 1);
  const shift = random.below(13) - 6;
  const moved = initiativeItem.places.map(({ id }) => {
    const nearby = neighbours.get(id) ?? [];
    return nearby.length > 0 ? random.pick(nearby) : id;
  });
  const open = !initiativeItem.to || initiativeItem.to.startsWith('9999');
  return {
    title: translated(initiativeItem.name, language, random.pick(otherThan(language))),
    kind: initiativeItem.kind,
    partners: left,
    places: [...new Set(moved)],
    themes: initiativeItem.themes,
    ...(initiativeItem.from ? { start: addMonths(initiativeItem.from, shift) } : {}),
    ...(open || !initiativeItem.from ? {} : { end: addMonths(initiativeItem.to!, shift) }),
  };
}

/** The places that lie directly in the same larger place, where it is smaller than the world. */
export async function loadNeighbours(house: House): Promise<Map<string, string[]>> {
  const rows = await house.graph.read<{ id: string; nearby: string[] }>(
    `MATCH (p:Place)-[:WITHIN]->(w:Place)-[:WITHIN]->() MATCH (w)<-[:WITHIN]-(q:Place) WHERE q <> p
     RETURN p.id AS id, collect(DISTINCT q.id) AS nearby`,
  );
  return new Map(rows.map(({ id, nearby }) => [id, nearby.sort()]));
}

interface Row {
  rank: string[];
  grades: Map<string, number>;
}

const measured = (rows: readonly Row[]) => ({
  'recall@5': mean(rows.map(({ rank, grades }) => found(rank, new Set(grades.keys()), 5))),
  'nDCG@10': mean(rows.map(({ rank, grades }) => ndcg(rank, grades, 10))),
});

/**
 * Asks for planted duplicates back: each initiative is retold and proposed. Records with the very same
 * name, actors and places cannot be told apart: any of them will do.
 */
export async function evaluateRetrieval(
  house: House,
  title: string,
  known: readonly Known[],
  proposals: ReadonlyMap<Known, Proposal>,
) {
  const toIdentity = (initiativeItem: Known) =>
    JSON.stringify([
      initiativeItem.name,
      initiativeItem.actors.map(({ id }) => id).sort(),
      initiativeItem.places.map(({ id }) => id).sort(),
    ]);
  const twins = groupBy(known, toIdentity);
  const rankers: Record<string, Ranker> = {
    'BM25 titles': byTitle(known),
    'Jaccard partners': byPartners(known, await actorsByName(house)),
  };
  const results = new Map<string, Row[]>([
    ['Maillage', []] as [string, Row[]],
    ...Object.keys(rankers).map((name): [string, Row[]] => [name, []]),
  ]);
  const errors: string[] = [];
  for (const [initiativeItem, proposal] of proposals) {
    const wanted = new Set(twins.get(toIdentity(initiativeItem))!.map(({ id }) => id));
    const grades = (rank: readonly string[]) => {
      const first = rank.find((id) => wanted.has(id)) ?? initiativeItem.id;
      return new Map([[first, 1]]);
    };
    const rank = (await answersTo(house, proposal)).map(({ initiative }) => initiative.id);
    results.get('Maillage')!.push({ rank, grades: grades(rank) });
    for (const [name, ranker] of Object.entries(rankers)) {
      const baselineRank = ranker(proposal);
      results.get(name)!.push({ rank: baselineRank, grades: grades(baselineRank) });
    }
    if (found(rank, wanted, 5) === 0)
      errors.push(
        `${initiativeItem.id} “${initiativeItem.name}” proposed as “${proposal.title}”: found ${rank.slice(0, 3).join(', ') || 'nothing'}`,
      );
  }
  const figures = Object.fromEntries([...results].map(([name, rows]) => [name, measured(rows)]));
  printTable(`${title}: ${proposals.size} proposals among ${known.length}`, [
    ['', 'recall@5', 'nDCG@10'],
    ...Object.entries(figures).map(([name, row]) => [name, row['recall@5'], row['nDCG@10']]),
  ]);
  for (const error of errors.slice(0, 25)) console.log(`  ${error}`);
  if (errors.length > 25) console.log(`  … and ${errors.length - 25} more`);
  return { cases: proposals.size, among: known.length, figures, errors };
}

/** The dated initiatives whose ids begin so, retold and asked back. */
export async function evaluateSyntheticDuplicates(house: House, title: string, prefix = '', seed = 20) {
  const random = createChoices(seed);
  const known = await initiatives(house, prefix);
  const neighbours = await loadNeighbours(house);
  const dated = known.filter(({ from }) => from);
  return evaluateRetrieval(
    house,
    title,
    known,
    new Map(dated.map((initiativeItem) => [initiativeItem, paraphrase(initiativeItem, neighbours, random)])),
  );
}
