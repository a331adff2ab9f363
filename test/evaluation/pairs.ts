import { distance } from 'fastest-levenshtein';
import { toWords } from '#server/graph/read/searchTerms.ts';
import { compareInstitutionNames } from '#server/identity/institution.ts';
import { comparePersonNames } from '#server/identity/person.ts';
import { heldOut } from './heldOut.ts';

/** Two names, and whether they belong to the same: measures string matching alone. */
export interface PairCase {
  schema: string;
  name1: string;
  name2: string;
  is_match: string;
  quality: string;
}

type Measure = (a: string, b: string) => number;

const ratio: Measure = (a, b) => 1 - distance(a, b) / Math.max(a.length, b.length, 1);

const levenshteinRatio: Measure = (a, b) => ratio(toWords(a).join(' '), toWords(b).join(' '));

/** The similarity of the shared words, in order, to the words of each name, in order. */
const tokenSetRatio: Measure = (a, b) => {
  const [x, y] = [new Set(toWords(a)), new Set(toWords(b))];
  const shared = [...x].filter((word) => y.has(word)).sort();
  const [onlyX, onlyY] = [[...x].filter((word) => !y.has(word)).sort(), [...y].filter((word) => !x.has(word)).sort()];
  const [core, first, second] = [shared, [...shared, ...onlyX], [...shared, ...onlyY]].map((words) => words.join(' '));
  return Math.max(ratio(first!, second!), core ? Math.max(ratio(core, first!), ratio(core, second!)) : 0);
};

const groups: Record<string, { schemas: string[]; ours: Measure }> = {
  organisations: { schemas: ['Company', 'Organization'], ours: (a, b) => compareInstitutionNames(a, b).value },
  people: { schemas: ['Person'], ours: (a, b) => comparePersonNames(a, b).value },
};

const isLatin = (text: string) => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);

interface Scored {
  pair: PairCase;
  value: number;
  match: boolean;
}

function f1(scored: readonly Scored[], threshold: number): number {
  const predicted = scored.filter(({ value }) => value >= threshold);
  const right = predicted.filter(({ match }) => match).length;
  const matches = scored.filter(({ match }) => match).length;
  return predicted.length + matches === 0 ? 1 : (2 * right) / (predicted.length + matches);
}

/** The threshold with the best F1. */
function findBestThreshold(scored: readonly Scored[]): number {
  const thresholds = [...new Set(scored.map(({ value }) => value))];
  return thresholds.reduce((best, threshold) => (f1(scored, threshold) > f1(scored, best) ? threshold : best), 1);
}

/** How good a measure is on the held-out half, with a threshold fitted on the other. */
function measurePairs(pairs: readonly PairCase[], measure: Measure) {
  const scored = pairs.map((pair) => ({
    pair,
    value: measure(pair.name1, pair.name2),
    match: /^true$/i.test(pair.is_match),
  }));
  const isHeld = ({ pair }: Scored) => heldOut(pair.name1, pair.name2);
  const held = scored.filter(isHeld);
  const threshold = findBestThreshold(scored.filter((scoredPair) => !isHeld(scoredPair)));
  return { threshold, held, f1: f1(held, threshold), scored };
}

const isStrong = ({ pair }: Scored) => pair.quality === 'STRONG';

export function evaluatePairs(cases: readonly PairCase[]) {
  const results = Object.entries(groups).map(([group, { schemas, ours }]) => {
    const pairs = cases.filter(
      ({ schema, name1, name2 }) => schemas.includes(schema) && isLatin(name1) && isLatin(name2),
    );
    const [own, ...baselines] = [ours, levenshteinRatio, tokenSetRatio].map((measure) => measurePairs(pairs, measure));
    const wrong = own!.scored.filter(({ value, match }) => value >= own!.threshold !== match);
    return { group, pairs: pairs.length, own: own!, baselines, wrong };
  });
  const strongF1 = () => {
    const strongPairs = results.flatMap(({ own }) =>
      own.held
        .filter(isStrong)
        .map((scoredPair) => ({ ...scoredPair, value: Number(scoredPair.value >= own.threshold) })),
    );
    return { pairs: strongPairs.length, f1: f1(strongPairs, 1) };
  };
  return {
    measures: {
      ...Object.fromEntries(
        results.map(({ group, pairs, own, baselines: [levenshtein, tokenSet] }) => [
          group,
          {
            pairs,
            heldOut: own.held.length,
            threshold: own.threshold,
            f1: own.f1,
            levenshteinRatio: levenshtein!.f1,
            tokenSetRatio: tokenSet!.f1,
          },
        ]),
      ),
      strong: strongF1(),
    },
    errors: results.flatMap(({ group, wrong }) =>
      wrong.map(
        ({ pair, value, match }) =>
          `${group}: ${pair.name1} | ${pair.name2} → ${value.toFixed(2)}, ${match ? 'the same' : 'others'} (${pair.quality})`,
      ),
    ),
  };
}
