import { samenessFeatures } from '#server/overlap/sameness.ts';
import { sameness, thresholds } from '#server/overlap/weights.ts';
import type { Recorded } from './recorder.ts';

/** One candidate of a case. */
interface Example {
  values: number[];
  isSame: boolean;
  /** How much it counts: all records that are the same in one case count as one. */
  weight: number;
}
type Model = number[];

const [folds, rounds, rate, penalty] = [5, 2000, 5, 1];
/** A missed duplicate weighs as much as three false ones. */
const weightOfSame = 3;
/** What speaks for both being the same may not count against it after fitting, nor the reverse. */
const signs = samenessFeatures.map((name) => Math.sign(sameness[name]));

const toProbability = (model: Model, values: readonly number[]) =>
  1 / (1 + Math.exp(-values.reduce((sum, value, n) => sum + model[n + 1]! * value, model[0]!)));

const toExamples = ({ candidates = [], same = [] }: Recorded): Example[] => {
  const sameCount = candidates.filter(({ id }) => same.includes(id)).length;
  return candidates.map(({ id, samenessFeatures: values }) => ({
    values: samenessFeatures.map((name) => values[name]),
    isSame: same.includes(id),
    weight: same.includes(id) ? weightOfSame / sameCount : 1,
  }));
};

/** Logistic regression by gradient descent, with the signs of the present weights. */
function fitModel(examples: readonly Example[]): Model {
  const model = [sameness.none, ...samenessFeatures.map((name) => sameness[name])];
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = model.map((weight, n) => (n === 0 ? 0 : penalty * weight));
    for (const { values, isSame, weight } of examples) {
      const error = weight * (toProbability(model, values) - Number(isSame));
      gradient[0]! += error;
      for (const [n, value] of values.entries()) gradient[n + 1]! += error * value;
    }
    for (const [n, slope] of gradient.entries()) {
      model[n]! -= (rate * slope) / total;
      if (n > 0 && Math.sign(model[n]!) !== signs[n - 1]) model[n] = 0;
    }
  }
  return model;
}

/** Cases in which the most probable record is the same, and cases in which another one is likely to be. */
function countRight(cases: readonly Recorded[], model: Model) {
  let [withSame, first, falseLikely] = [0, 0, 0];
  for (const entry of cases) {
    const rated = toExamples(entry)
      .map(({ values, isSame }) => ({ isSame, probability: toProbability(model, values) }))
      .sort((a, b) => b.probability - a.probability);
    withSame += Number(entry.same!.length > 0);
    first += Number(rated[0]?.isSame ?? false);
    falseLikely += Number(rated[0] !== undefined && !rated[0].isSame && rated[0].probability >= thresholds.likely);
  }
  return `first ${first} of ${withSame}, false likely ${falseLikely} of ${cases.length}`;
}

/** Fits the weights of the probability of sameness on recorded cases, and counts what is right on cases they were not fitted on. */
export function fitSameness(recorded: readonly Recorded[]) {
  const cases = recorded.filter(({ same, candidates }) => same && candidates);
  const present = [sameness.none, ...samenessFeatures.map((name) => sameness[name])];
  console.log(`\nSameness with the present weights: ${countRight(cases, present)}`);
  for (let fold = 0; fold < folds; fold++) {
    const isHeldOut = (_: Recorded, n: number) => n % folds === fold;
    const model = fitModel(cases.filter((entry, n) => !isHeldOut(entry, n)).flatMap(toExamples));
    console.log(`  fitted without a fifth, on that fifth: ${countRight(cases.filter(isHeldOut), model)}`);
  }
  const model = fitModel(cases.flatMap(toExamples));
  console.log(Object.fromEntries(['none', ...samenessFeatures].map((name, n) => [name, Number(model[n]!.toFixed(2))])));
}
