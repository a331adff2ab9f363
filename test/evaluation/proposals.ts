import { type Assessment, assess, findErrors } from './assess.ts';
import type { Baselines, Ranked } from './baselines.ts';
import { type Case, getExpectedIds } from './cases.ts';
import { heldOut } from './heldOut.ts';
import { formatAnswer, loadOverlaps } from './loadOverlaps.ts';
import { found, mean } from './metrics.ts';
import type { Recorder } from './recorder.ts';
import type { EvaluationServer } from './server.ts';
import { type Cell, printTable } from './tables.ts';

/** The figures of a group of cases: shares of 1. Those of alerts count cases, not records. */
export interface ProposalFigures {
  cases: number;
  inFive: number;
  first: number;
  /** Of the cases that expect the same thing (grade 3). */
  firstOfSame: number;
  /** Recall of alerts, likely or possible. */
  alerts: number;
  likelyAlerts: number | null;
  falseLikely: number;
  falsePossible: number | null;
  right: number | null;
}

interface Result {
  entry: Case;
  assessment: Assessment;
}

const share = <T>(items: readonly T[], isCounted: (item: T) => boolean) =>
  mean(items.map((item) => Number(isCounted(item))));

const isSame = ({ entry }: { entry: Case }) => getExpectedIds(entry, 3).size > 0;

function computeFigures(results: readonly Result[]): ProposalFigures {
  const expecting = results.filter(({ assessment }) => assessment.best.size > 0);
  const alerting = results.filter(({ entry }) => entry.alert);
  return {
    cases: results.length,
    inFive: share(expecting, ({ assessment }) => assessment.inFive),
    first: share(expecting, ({ assessment }) => assessment.first),
    firstOfSame: share(results.filter(isSame), ({ assessment }) => assessment.first),
    alerts: share(alerting, ({ assessment }) => assessment.alertFound),
    likelyAlerts: share(alerting, ({ assessment }) => assessment.likelyFound),
    falseLikely: share(results, ({ assessment }) => assessment.falseLikely.length > 0),
    falsePossible: share(results, ({ assessment }) => assessment.falsePossible.length > 0),
    right: share(results, ({ assessment }) => assessment.right),
  };
}

interface BaselineResult {
  entry: Case;
  top: Ranked[];
}

/** A baseline warns of its first record when its value reaches a threshold. */
function computeBaselineAlerts(results: readonly BaselineResult[], threshold: number) {
  const warned = results.map(({ entry, top: [first] }) => {
    const alerts = first !== undefined && first.value >= threshold;
    return { entry, alerts, right: alerts && entry.alert && getExpectedIds(entry, 3).has(first.id) };
  });
  return {
    alerts: share(
      warned.filter(({ entry }) => entry.alert),
      ({ right }) => right,
    ),
    falseLikely: share(warned, ({ alerts, right }) => alerts && !right),
  };
}

/** The threshold with most right alerts for false ones, each of which costs as much as a right one brings. */
function findThreshold(results: readonly BaselineResult[]): number {
  const values = [...new Set(results.flatMap(({ top: [first] }) => first?.value ?? []))];
  let best = { threshold: Infinity, gain: 0 };
  for (const threshold of values) {
    const { alerts, falseLikely } = computeBaselineAlerts(results, threshold);
    if (alerts - falseLikely > best.gain) best = { threshold, gain: alerts - falseLikely };
  }
  return best.threshold;
}

/** A baseline's figures; its threshold is fitted on the half to fit on. */
function computeBaseline(results: readonly BaselineResult[]): ProposalFigures {
  const expecting = results.filter(({ entry }) => getExpectedIds(entry).size > 0);
  const isFound = ({ entry, top }: BaselineResult, k: number) =>
    found(
      top.map(({ id }) => id),
      getExpectedIds(entry),
      k,
    ) === 1;
  const threshold = findThreshold(results.filter(({ entry }) => !heldOut(entry.id)));
  return {
    cases: results.length,
    inFive: share(expecting, (result) => isFound(result, 5)),
    first: share(expecting, (result) => isFound(result, 1)),
    firstOfSame: share(results.filter(isSame), (result) => isFound(result, 1)),
    ...computeBaselineAlerts(results, threshold),
    likelyAlerts: null,
    falsePossible: null,
    right: null,
  };
}

const headings = [
  'cases',
  'first 5',
  'first',
  'first of the same',
  'alerts',
  'likely alerts',
  'false likely',
  'false possible',
  'right',
];
const toCells = (label: string, row: ProposalFigures): Cell[] => [
  label,
  row.cases,
  row.inFive,
  row.first,
  row.firstOfSame,
  row.alerts,
  row.likelyAlerts,
  row.falseLikely,
  row.falsePossible,
  row.right,
];

/** Lists of proposals, apart and together, with baselines, and the errors one by one. */
export async function evaluateProposals(
  server: EvaluationServer,
  title: string,
  lists: ReadonlyMap<string, readonly Case[]>,
  baselines: Baselines,
  recorder: Recorder,
) {
  await server.embedded();
  const results: (Result & { list: string })[] = [];
  const errors: { list: string; id: string; title: string; wrong: string[]; shown: string[] }[] = [];
  for (const [list, cases] of lists)
    for (const entry of cases) {
      const answers = await loadOverlaps(server, entry.proposal);
      const assessment = assess(entry, answers);
      results.push({ list, entry, assessment });
      const same = entry.alert || entry.verdict ? [...getExpectedIds(entry, 3)] : [];
      await recorder.record({ list, id: entry.id, proposal: entry.proposal, expected: entry, same, answers });
      const wrong = findErrors(entry, assessment);
      const shown = answers.slice(0, 5).map(formatAnswer);
      if (wrong.length > 0) errors.push({ list, id: entry.id, title: entry.proposal.title ?? '', wrong, shown });
    }
  const figures: Record<string, ProposalFigures> = { all: computeFigures(results) };
  figures['fitted on'] = computeFigures(results.filter(({ entry }) => !heldOut(entry.id)));
  figures.reported = computeFigures(results.filter(({ entry }) => heldOut(entry.id)));
  if (lists.size > 1)
    for (const list of lists.keys()) figures[list] = computeFigures(results.filter((result) => result.list === list));
  const baselineFigures = Object.fromEntries(
    Object.entries(baselines).map(([name, ranker]) => [
      name,
      computeBaseline(results.map(({ entry }) => ({ entry, top: ranker(entry.proposal).slice(0, 5) }))),
    ]),
  );
  for (const { list, id, title: proposed, wrong, shown } of errors)
    console.log(
      `  ${list} ${id} ${proposed}\n      ${wrong.join('; ')}\n      found: ${shown.join(', ') || 'nothing'}`,
    );
  printTable(title, [
    ['', ...headings],
    ...Object.entries({ ...figures, ...baselineFigures }).map(([label, row]) => toCells(label, row)),
  ]);
  return { figures, baselines: baselineFigures, errors };
}
