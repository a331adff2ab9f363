import { type Ranker, byPartners, byTitle } from './baselines.ts';
import { type Case, readCases, getWanted } from './cases.ts';
import { heldOut } from './halves.ts';
import type { House } from './house.ts';
import { actorsByName, initiatives } from './known.ts';
import { found, mean } from './metrics.ts';
import { type Cell, printTable } from './tables.ts';

interface Answered {
  score: number;
  verdict: string;
  initiative: { id: string };
}

/** What the house answers to a proposal, best first. */
export async function answersTo({ ask }: Pick<House, 'ask'>, proposal: object): Promise<Answered[]> {
  const { overlaps } = await ask<{ overlaps: Answered[] }>(
    `query ($proposal: ProposalInput!) { overlaps(proposal: $proposal) { score verdict initiative { id } } }`,
    { proposal },
  );
  return overlaps;
}

/** How a case was answered. An alert on what is not the same thing is a false one. */
export function assess(entry: Case, answers: readonly Answered[]) {
  const ranking = answers.map(({ initiative }) => initiative.id);
  const [best, same] = [getWanted(entry), getWanted(entry, 3)];
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
type Judged = ReturnType<typeof assess>;

function wrongs(entry: Case, { inFive, best, alertRight, falseAlerts, verdictRight }: Judged): string[] {
  return [
    !inFive && `not in the first five: ${[...best].join(', ')}`,
    !alertRight && (entry.alert ? 'no alert' : 'an alert'),
    falseAlerts.length > 0 && `false alert: ${falseAlerts.join(', ')}`,
    !verdictRight && `not classified as ${entry.verdict}`,
  ].filter((problem): problem is string => Boolean(problem));
}

const recall = (ranker: Ranker, cases: readonly Case[]) =>
  mean(cases.map((entry) => found(ranker(entry.proposal), getWanted(entry), 5)));

/** One list of cases: the table, and the errors one by one. */
async function measure(house: House, title: string, cases: readonly Case[], baselines: Record<string, Ranker>) {
  const results: { entry: Case; it: Judged; answers: Answered[] }[] = [];
  for (const entry of cases) {
    const answers = await answersTo(house, entry.proposal);
    results.push({ entry, it: assess(entry, answers), answers });
  }
  const parts: [string, typeof results][] = [['all', results]];
  if (cases.length > 20) {
    parts.push(['fitted on', results.filter(({ entry }) => !heldOut(entry.id))]);
    parts.push(['reported', results.filter(({ entry }) => heldOut(entry.id))]);
  }
  const rows: Record<string, Record<string, number>> = {};
  for (const [part, partCases] of parts) {
    const expecting = partCases.filter(({ it }) => it.best.size > 0);
    rows[part] = {
      cases: partCases.length,
      right: mean(partCases.map(({ it }) => Number(it.right))),
      'recall@5': mean(expecting.map(({ it }) => Number(it.inFive))),
      first: mean(expecting.map(({ it }) => Number(it.first))),
      'first of the same': mean(
        partCases.filter(({ entry }) => getWanted(entry, 3).size > 0).map(({ it }) => Number(it.first)),
      ),
      'alerts right': mean(partCases.map(({ it }) => Number(it.alertRight && it.falseAlerts.length === 0))),
      'with false alert': partCases.filter(({ it }) => it.falseAlerts.length > 0).length,
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
  const errors = results
    .filter(({ entry, it }) => !it.right || wrongs(entry, it).length > 0 || !(it.first || it.best.size === 0))
    .map(({ entry, it, answers }) => ({
      id: entry.id,
      title: entry.proposal.title,
      wrong: wrongs(entry, it).length > 0 ? wrongs(entry, it) : [`not first: ${[...it.best].join(', ')}`],
      shown: answers.slice(0, 5).map((a) => `${a.initiative.id} ${a.verdict[0]}${a.score.toFixed(2)}`),
    }));
  for (const { id, title, wrong, shown } of errors)
    console.log(`  ${id} ${title}\n      ${wrong.join('; ')}\n      found: ${shown.join(', ') || 'nothing'}`);
  return { rows, errors };
}

/** The lists of proposals, with baselines in the same run. */
export async function overlaps(house: House, lists: Record<string, string | URL>) {
  const known = await initiatives(house);
  const baselines = { 'BM25 titles': byTitle(known), 'Jaccard partners': byPartners(known, await actorsByName(house)) };
  const results: Record<string, Awaited<ReturnType<typeof measure>>> = {};
  for (const [name, file] of Object.entries(lists))
    results[name] = await measure(house, `Proposals: ${name}`, await readCases(file), baselines);
  return results;
}
