import { type Ranker, byPartners, byTitle } from './baselines.ts';
import { type Case, readCases, getExpectedIds } from './cases.ts';
import { heldOut } from './heldOut.ts';
import type { EvaluationServer } from './server.ts';
import { loadActorIdsByName, loadInitiatives } from './knownInitiatives.ts';
import { found, mean } from './metrics.ts';
import { type Cell, printTable } from './tables.ts';

interface OverlapAnswer {
  score: number;
  verdict: string;
  initiative: { id: string };
}

/** The overlaps of a proposal, best first. */
export async function loadOverlaps({ request }: EvaluationServer, proposal: object): Promise<OverlapAnswer[]> {
  const { overlaps } = await request<{ overlaps: OverlapAnswer[] }>(
    `query ($proposal: ProposalInput!) { overlaps(proposal: $proposal) { score verdict initiative { id } } }`,
    { proposal },
  );
  return overlaps;
}

/** How a case was answered. An alert on what is not the same thing is a false one. */
export function assess(entry: Case, answers: readonly OverlapAnswer[]) {
  const ranking = answers.map(({ initiative }) => initiative.id);
  const [best, same] = [getExpectedIds(entry), getExpectedIds(entry, 3)];
  const alerts = answers.filter(({ verdict }) => verdict === 'DUPLICATE').map(({ initiative }) => initiative.id);
  const falseAlerts = alerts.filter((id) => !same.has(id));
  const alertRight = entry.alert ? alerts.some((id) => same.has(id)) : alerts.length === 0;
  const verdictRight =
    !entry.verdict || answers.some(({ initiative, verdict }) => best.has(initiative.id) && verdict === entry.verdict);
  const inFive = best.size === 0 || found(ranking, best, 5) === 1;
  const needed = same.size > 0 || entry.verdict ? inFive : true;
  const right = needed && alertRight && falseAlerts.length === 0 && verdictRight;
  return { ranking, best, inFive, first: found(ranking, best, 1) === 1, alertRight, falseAlerts, verdictRight, right };
}
type Assessment = ReturnType<typeof assess>;

function findErrors(entry: Case, { inFive, best, alertRight, falseAlerts, verdictRight }: Assessment): string[] {
  return [
    !inFive && `not in the first five: ${[...best].join(', ')}`,
    !alertRight && (entry.alert ? 'no alert' : 'an alert'),
    falseAlerts.length > 0 && `false alert: ${falseAlerts.join(', ')}`,
    !verdictRight && `not classified as ${entry.verdict}`,
  ].filter((problem): problem is string => Boolean(problem));
}

const recall = (ranker: Ranker, cases: readonly Case[]) =>
  mean(cases.map((entry) => found(ranker(entry.proposal), getExpectedIds(entry), 5)));

/** One list of cases: the table, and the errors one by one. */
async function measure(
  server: EvaluationServer,
  title: string,
  cases: readonly Case[],
  baselines: Record<string, Ranker>,
) {
  const results: { entry: Case; assessment: Assessment; answers: OverlapAnswer[] }[] = [];
  for (const entry of cases) {
    const answers = await loadOverlaps(server, entry.proposal);
    results.push({ entry, assessment: assess(entry, answers), answers });
  }
  const parts: [string, typeof results][] = [['all', results]];
  if (cases.length > 20) {
    parts.push(['fitted on', results.filter(({ entry }) => !heldOut(entry.id))]);
    parts.push(['reported', results.filter(({ entry }) => heldOut(entry.id))]);
  }
  const rows: Record<string, Record<string, number>> = {};
  for (const [part, partCases] of parts) {
    const expecting = partCases.filter(({ assessment }) => assessment.best.size > 0);
    rows[part] = {
      cases: partCases.length,
      right: mean(partCases.map(({ assessment }) => Number(assessment.right))),
      'recall@5': mean(expecting.map(({ assessment }) => Number(assessment.inFive))),
      first: mean(expecting.map(({ assessment }) => Number(assessment.first))),
      'first of the same': mean(
        partCases
          .filter(({ entry }) => getExpectedIds(entry, 3).size > 0)
          .map(({ assessment }) => Number(assessment.first)),
      ),
      'alerts right': mean(
        partCases.map(({ assessment }) => Number(assessment.alertRight && assessment.falseAlerts.length === 0)),
      ),
      'with false alert': partCases.filter(({ assessment }) => assessment.falseAlerts.length > 0).length,
      ...Object.fromEntries(
        Object.entries(baselines).map(([name, ranker]) => [
          `recall@5 ${name}`,
          recall(
            ranker,
            expecting.map(({ entry }) => entry),
          ),
        ]),
      ),
    };
  }
  const columns = Object.keys(rows.all!);
  printTable(title, [
    ['', ...columns],
    ...Object.entries(rows).map(([part, row]): Cell[] => [part, ...columns.map((column) => row[column]!)]),
  ]);
  const errors = results.flatMap(({ entry, assessment, answers }) => {
    const { best, right, first } = assessment;
    const wrong = findErrors(entry, assessment);
    if (right && wrong.length === 0 && (first || best.size === 0)) return [];
    return {
      id: entry.id,
      title: entry.proposal.title,
      wrong: wrong.length > 0 ? wrong : [`not first: ${[...best].join(', ')}`],
      shown: answers.slice(0, 5).map((a) => `${a.initiative.id} ${a.verdict[0]}${a.score.toFixed(2)}`),
    };
  });
  for (const { id, title, wrong, shown } of errors)
    console.log(`  ${id} ${title}\n      ${wrong.join('; ')}\n      found: ${shown.join(', ') || 'nothing'}`);
  return { rows, errors };
}

/** The lists of proposals, with baselines in the same run. */
export async function evaluateOverlaps(server: EvaluationServer, lists: Record<string, string | URL>) {
  const known = await loadInitiatives(server);
  const baselines = {
    'BM25 titles': byTitle(known),
    'Jaccard partners': byPartners(known, await loadActorIdsByName(server)),
  };
  const results: Record<string, Awaited<ReturnType<typeof measure>>> = {};
  for (const [name, file] of Object.entries(lists))
    results[name] = await measure(server, `Proposals: ${name}`, await readCases(file), baselines);
  return results;
}
