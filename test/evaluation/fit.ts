import { createContext } from '#server/api/context.ts';
import { compareProposal } from '#server/overlap/compare.ts';
import { rankCandidates } from '#server/overlap/score.ts';
import { weights } from '#server/overlap/weights.ts';
import type { Case } from './cases.ts';
import { heldOut } from './heldOut.ts';
import type { EvaluationServer } from './server.ts';
import { assess } from './assess.ts';

type ComparedCase = Omit<Awaited<ReturnType<typeof compareProposal>>, 'ranked'> & { entry: Case };
type WeightName = keyof typeof weights;

const weightNames = Object.keys(weights) as WeightName[];

/** How good the answers are with the current weights: found and rightly reported cases add, false alerts subtract. */
function computeQuality(compared: readonly ComparedCase[]): number {
  let sum = 0;
  for (const { entry, proposal, candidates, meaning } of compared) {
    const answers = rankCandidates(proposal, candidates, meaning)
      .slice(0, 10)
      .map(({ candidate: { initiative }, score, verdict }) => ({
        initiative: { id: initiative.id },
        score,
        verdict,
        certainty: null,
      }));
    const { best, ranking, alertFound, falseLikely, verdictRight } = assess(entry, answers);
    const at = ranking.findIndex((id) => best.has(id));
    if (best.size > 0) sum += at < 0 ? 0 : at < 5 ? 1 - at * 0.05 : 0.2;
    sum += Number(alertFound === entry.alert && verdictRight) - Math.min(2, falseLikely.length) * 0.75;
  }
  return sum / compared.length;
}

/** Tries each weight a little higher and lower and keeps what improves the answers, until nothing does. */
export async function fit({ graph, registry }: EvaluationServer, cases: readonly Case[], rounds = 4) {
  const compared: ComparedCase[] = [];
  for (const entry of cases) {
    const context = createContext({ graph, registry, editors: [] });
    compared.push({ ...(await compareProposal(context, entry.proposal)), entry });
  }
  const [fitting, reporting] = [
    compared.filter(({ entry }) => !heldOut(entry.id)),
    compared.filter(({ entry }) => heldOut(entry.id)),
  ];
  let best = computeQuality(fitting);
  console.log(`before: ${best.toFixed(3)} on what is fitted, ${computeQuality(reporting).toFixed(3)} on the rest`);
  for (let round = 0; round < rounds; round++) {
    const before = best;
    for (const name of weightNames) {
      const now = weights[name];
      let bestWeight = now;
      for (const by of [0.6, 0.75, 0.87, 0.94, 1.06, 1.15, 1.33, 1.6]) {
        weights[name] = now * by;
        const value = computeQuality(fitting);
        if (value > best + 1e-9) [best, bestWeight] = [value, now * by];
      }
      weights[name] = bestWeight;
    }
    console.log(
      `round ${round + 1}: ${best.toFixed(3)} on what is fitted, ${computeQuality(reporting).toFixed(3)} on the rest`,
    );
    if (best - before < 1e-6) break;
  }
  console.log(Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, Number(value.toFixed(3))])));
}
