import { type Case, getExpectedIds } from './cases.ts';
import { type OverlapAnswer, isAlert, isLikely } from './loadOverlaps.ts';
import { found } from './metrics.ts';

type Answer = Pick<OverlapAnswer, 'score' | 'verdict' | 'certainty'> & { initiative: { id: string } };

/**
 * How a case was answered. An alert is a DUPLICATE, likely or possible. It is right on a record of grade 3 of a
 * case that expects one, and false on everything else.
 */
export function assess(entry: Case, answers: readonly Answer[]) {
  const ranking = answers.map(({ initiative }) => initiative.id);
  const best = getExpectedIds(entry);
  const same = entry.alert ? getExpectedIds(entry, 3) : new Set<string>();
  const alerts = (answers as readonly OverlapAnswer[]).filter(isAlert);
  const isRight = ({ initiative }: Answer) => same.has(initiative.id);
  const toIds = (list: readonly Answer[]) => list.map(({ initiative }) => initiative.id);
  const verdictRight =
    !entry.verdict || answers.some(({ initiative, verdict }) => best.has(initiative.id) && verdict === entry.verdict);
  const inFive = best.size === 0 || found(ranking, best, 5) === 1;
  const alertFound = alerts.some(isRight);
  const falseLikely = toIds(alerts.filter((answer) => isLikely(answer) && !isRight(answer)));
  const needed = getExpectedIds(entry, 3).size > 0 || entry.verdict ? inFive : true;
  return {
    ranking,
    best,
    inFive,
    first: found(ranking, best, 1) === 1,
    alertFound,
    likelyFound: alerts.some((answer) => isLikely(answer) && isRight(answer)),
    falseLikely,
    falsePossible: toIds(alerts.filter((answer) => !isLikely(answer) && !isRight(answer))),
    verdictRight,
    right: needed && alertFound === entry.alert && falseLikely.length === 0 && verdictRight,
  };
}
export type Assessment = ReturnType<typeof assess>;

export function findErrors(entry: Case, assessment: Assessment): string[] {
  const { inFive, first, best, alertFound, falseLikely, falsePossible, verdictRight } = assessment;
  return [
    !inFive && `not in the first five: ${[...best].join(', ')}`,
    inFive && best.size > 0 && !first && `not first: ${[...best].join(', ')}`,
    entry.alert && !alertFound && 'no alert',
    falseLikely.length > 0 && `false alert: ${falseLikely.join(', ')}`,
    falsePossible.length > 0 && `falsely possible: ${falsePossible.join(', ')}`,
    !verdictRight && `not classified as ${entry.verdict}`,
  ].filter((problem): problem is string => Boolean(problem));
}
