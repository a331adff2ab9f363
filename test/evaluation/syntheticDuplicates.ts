import { groupBy } from '#schema/groupBy.ts';
import { addMonths } from '#schema/values/days.ts';
import { type Ranker, byPartners, byTitle } from './baselines.ts';
import type { Proposal } from './cases.ts';
import type { EvaluationServer } from './server.ts';
import { type KnownInitiative, loadActorIdsByName, loadInitiatives } from './knownInitiatives.ts';
import { found, mean, ndcg } from './metrics.ts';
import { loadOverlaps } from './loadOverlaps.ts';
import { type Random, createChoices } from '#test/kit/random.ts';
import { printTable } from './tables.ts';
import { detectLanguage, getOtherLanguages, translate } from './translate.ts';

/** The proposal of a colleague who does not know the record: the same initiative in slightly different words. */
export function paraphrase(
  initiative: KnownInitiative,
  neighbours: ReadonlyMap<string, string[]>,
  random: Random,
): Proposal {
  const language = detectLanguage(initiative.name);
  const left = initiative.actors.map(({ id }) => id);
  if (left.length > 1 || random.next() < 0.5) left.splice(random.below(left.length), 1);
  const shift = random.below(13) - 6;
  const moved = initiative.places.map(({ id }) => {
    const nearby = neighbours.get(id) ?? [];
    return nearby.length > 0 ? random.pick(nearby) : id;
  });
  const open = !initiative.to || initiative.to.startsWith('9999');
  return {
    title: translate(initiative.name, language, random.pick(getOtherLanguages(language))),
    kind: initiative.kind,
    partners: left,
    places: [...new Set(moved)],
    themes: initiative.themes,
    ...(initiative.from ? { start: addMonths(initiative.from, shift) } : {}),
    ...(open || !initiative.from ? {} : { end: addMonths(initiative.to!, shift) }),
  };
}

/** The places that lie directly in the same larger place, where it is smaller than the world. */
export async function loadNeighbours(server: EvaluationServer): Promise<Map<string, string[]>> {
  const rows = await server.graph.read<{ id: string; nearby: string[] }>(
    `MATCH (p:Place)-[:WITHIN]->(w:Place)-[:WITHIN]->() MATCH (w)<-[:WITHIN]-(q:Place) WHERE q <> p
     RETURN p.id AS id, collect(DISTINCT q.id) AS nearby`,
  );
  return new Map(rows.map(({ id, nearby }) => [id, nearby.sort()]));
}

interface Row {
  rank: string[];
  grades: Map<string, number>;
}

const summarise = (rows: readonly Row[]) => ({
  'recall@5': mean(rows.map(({ rank, grades }) => found(rank, new Set(grades.keys()), 5))),
  'nDCG@10': mean(rows.map(({ rank, grades }) => ndcg(rank, grades, 10))),
});

/**
 * Whether the initiatives that proposals were made of are found. Records with the same name, actors and
 * places cannot be distinguished: any of them is right.
 */
export async function evaluateRetrieval(
  server: EvaluationServer,
  title: string,
  known: readonly KnownInitiative[],
  proposals: ReadonlyMap<KnownInitiative, Proposal>,
) {
  const toIdentity = (initiative: KnownInitiative) =>
    JSON.stringify([
      initiative.name,
      initiative.actors.map(({ id }) => id).sort(),
      initiative.places.map(({ id }) => id).sort(),
    ]);
  const twins = groupBy(known, toIdentity);
  const rankers: Record<string, Ranker> = {
    'BM25 titles': byTitle(known),
    'Jaccard partners': byPartners(known, await loadActorIdsByName(server)),
  };
  const results = new Map<string, Row[]>([
    ['Maillage', []] as [string, Row[]],
    ...Object.keys(rankers).map((name): [string, Row[]] => [name, []]),
  ]);
  const errors: string[] = [];
  for (const [initiative, proposal] of proposals) {
    const wanted = new Set(twins.get(toIdentity(initiative))!.map(({ id }) => id));
    const grades = (rank: readonly string[]) => {
      const first = rank.find((id) => wanted.has(id)) ?? initiative.id;
      return new Map([[first, 1]]);
    };
    const rank = (await loadOverlaps(server, proposal)).map((overlap) => overlap.initiative.id);
    results.get('Maillage')!.push({ rank, grades: grades(rank) });
    for (const [name, ranker] of Object.entries(rankers)) {
      const baselineRank = ranker(proposal).map(({ id }) => id);
      results.get(name)!.push({ rank: baselineRank, grades: grades(baselineRank) });
    }
    if (found(rank, wanted, 5) === 0)
      errors.push(
        `${initiative.id} “${initiative.name}” proposed as “${proposal.title}”: found ${rank.slice(0, 3).join(', ') || 'nothing'}`,
      );
  }
  const figures = Object.fromEntries([...results].map(([name, rows]) => [name, summarise(rows)]));
  printTable(`${title}: ${proposals.size} proposals among ${known.length}`, [
    ['', 'recall@5', 'nDCG@10'],
    ...Object.entries(figures).map(([name, row]) => [name, row['recall@5'], row['nDCG@10']]),
  ]);
  for (const error of errors.slice(0, 25)) console.log(`  ${error}`);
  if (errors.length > 25) console.log(`  … and ${errors.length - 25} more`);
  return { cases: proposals.size, among: known.length, figures, errors };
}

/** Proposes the dated initiatives whose ids start with `prefix` in other words. */
export async function evaluateSyntheticDuplicates(server: EvaluationServer, title: string, prefix = '', seed = 20) {
  const random = createChoices(seed);
  const known = await loadInitiatives(server, prefix);
  const neighbours = await loadNeighbours(server);
  const dated = known.filter(({ from }) => from);
  return evaluateRetrieval(
    server,
    title,
    known,
    new Map(dated.map((initiative) => [initiative, paraphrase(initiative, neighbours, random)])),
  );
}
