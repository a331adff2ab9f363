export interface OverlapCase {
  id: string;
  proposal: { title: string };
  expect: { about: string; grade: number; ids?: string[] }[];
  alert: boolean;
  verdict?: string;
}

interface Answered {
  score: number;
  verdict: string;
  initiative: { id: string; name: string };
}

/**
 * Right: a record of grade 3 (or, where none is expected, whatever is) is among the first five, and the
 * reader is warned exactly when and of what is expected.
 */
export function judgeOverlaps(
  { id, proposal, expect, alert, verdict }: OverlapCase,
  answers: readonly Answered[],
): { ok: boolean; line: string } {
  const five = answers.slice(0, 5).map(({ initiative }) => initiative.id);
  const top = Math.max(0, ...expect.map(({ grade }) => grade));
  const wanted = expect.filter(({ grade }) => grade === 3).flatMap(({ ids = [] }) => ids);
  const best = expect.filter(({ grade }) => grade === top).flatMap(({ ids = [] }) => ids);
  const found =
    top === 3 ? wanted.some((one) => five.includes(one)) : verdict ? best.some((one) => five.includes(one)) : true;
  const alerts = answers.filter((one) => one.verdict === 'DUPLICATE').map(({ initiative }) => initiative.id);
  const falseAlerts = alerts.filter((one) => !wanted.includes(one));
  const alerted = alert ? alerts.some((one) => wanted.includes(one)) : alerts.length === 0;
  const verdictRight = !verdict || answers.some((one) => best.includes(one.initiative.id) && one.verdict === verdict);
  const ok = found && alerted && falseAlerts.length === 0 && verdictRight;
  const told = answers
    .slice(0, 5)
    .map((one) => `${one.initiative.id} ${one.verdict[0]}${one.score.toFixed(1)}`)
    .join(', ');
  const why = ok
    ? ''
    : ` [${[!found && 'not found', !alerted && (alert ? 'no alert' : 'alert'), falseAlerts.length > 0 && `false alerts ${falseAlerts.join(' ')}`, !verdictRight && 'verdict'].filter(Boolean).join('; ')}]`;
  return { ok, line: `${ok ? 'right' : 'WRONG'} ${id} ${proposal.title.slice(0, 60)} → ${told || 'nothing'}${why}` };
}
