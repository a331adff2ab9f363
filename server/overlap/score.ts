import type { Certainty, Verdict } from '#schema/answers/overlap.ts';
import type { ParsedProposal } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, explainScore } from './explain.ts';
import { type Features, computeFeatures } from './features.ts';
import { type Meaning, noMeaning } from './meaning.ts';
import { estimateSameness, toSamenessFeatures } from './sameness.ts';
import { thresholds, weights } from './weights.ts';

/** Not heard of for longer, an initiative is a possible duplicate at most. */
const maxSilentYears = 3;
/** The shares of the highest probability that likely and possible duplicates need: other parts of a programme are related. */
const minShareOfBest = { likely: 0.97, possible: 0.5 };

/** A candidate as compared with a proposal. The score is the sum of the contributions of the evidence. */
export interface RankedCandidate {
  candidate: Candidate;
  features: Features;
  evidence: Evidence[];
  score: number;
  /** The probability that it is the same initiative, at any time. */
  sameness: number;
  verdict: Verdict;
  /** Of a DUPLICATE. */
  certainty?: Certainty;
}

type Compared = Omit<RankedCandidate, 'verdict' | 'certainty'>;

const periodAndKind = new Set(['PERIOD', 'KIND']);

/** Whether to list an initiative: the partners are linked already, or enough is shared apart from period and kind. */
const isRelevant = ({ evidence, features }: Compared) =>
  features.partnersLinked ||
  evidence.reduce((sum, { factor, contribution }) => sum + (periodAndKind.has(factor) ? 0 : contribution), 0) >=
    weights.minRelevance;

function compare(proposal: ParsedProposal, candidate: Candidate, meaning: Meaning): Compared {
  const features = computeFeatures(proposal, candidate, meaning);
  const evidence = explainScore(proposal, candidate, features);
  return {
    candidate,
    features,
    evidence,
    score: evidence.reduce((sum, { contribution }) => sum + contribution, 0),
    sameness: estimateSameness(toSamenessFeatures(proposal, candidate, features)),
  };
}

/** Whether an initiative may be the same, at any time. */
const isPossible = ({ sameness }: Compared, isNearest: boolean) =>
  sameness >= (isNearest ? thresholds.nearest : thresholds.possible);

/** What an initiative is to a proposal. `highest`: the highest probability among those that have not ended. */
function decide(
  compared: Compared,
  { highest, isNearest }: { highest: number; isNearest: boolean },
): Pick<RankedCandidate, 'verdict' | 'certainty'> {
  const { sameness } = compared;
  const { timing, years } = compared.features;
  // What was given up is no precedent, and nobody does it already.
  if (!isPossible(compared, isNearest) || timing === 'AFTER' || timing === 'ABANDONED') return { verdict: 'RELATED' };
  if (timing === 'ENDED') return { verdict: 'PRECEDENT' };
  if (sameness < highest * minShareOfBest.possible) return { verdict: 'RELATED' };
  const isHeardOf = timing !== 'UNKNOWN' && (timing !== 'LAST_HEARD' || years <= maxSilentYears);
  const isLikely = isHeardOf && sameness >= thresholds.likely && sameness >= highest * minShareOfBest.likely;
  return { verdict: 'DUPLICATE', certainty: isLikely ? 'LIKELY' : 'POSSIBLE' };
}

/** The only initiative that is nearer in meaning than all others by the margin; undefined when several are as near. */
function findNearest(compared: readonly Compared[]): Compared | undefined {
  const toNearness = ({ features }: Compared) => features.nameSimilarity + features.textSimilarity;
  const [nearest, next] = [...compared].sort((a, b) => toNearness(b) - toNearness(a));
  return nearest && next && toNearness(nearest) - toNearness(next) >= thresholds.margin ? nearest : undefined;
}

/** Compares a proposal with one candidate alone; undefined when it is not relevant. */
export function compareOne(
  proposal: ParsedProposal,
  candidate: Candidate,
  meaning: Meaning = noMeaning,
): RankedCandidate | undefined {
  const compared = compare(proposal, candidate, meaning);
  return isRelevant(compared)
    ? { ...compared, ...decide(compared, { highest: compared.sameness, isNearest: false }) }
    : undefined;
}

/** The relevant candidates with their verdicts, highest score first. */
export function rankCandidates(
  proposal: ParsedProposal,
  candidates: readonly Candidate[],
  meaning: Meaning,
): RankedCandidate[] {
  const all = candidates.map((candidate) => compare(proposal, candidate, meaning));
  const nearest = findNearest(all);
  const ranked = all
    .filter((compared) => isRelevant(compared) || (compared === nearest && isPossible(compared, true)))
    .sort((a, b) => b.score - a.score || a.candidate.initiative.id.localeCompare(b.candidate.initiative.id));
  const highest = Math.max(
    0,
    ...ranked.map(({ sameness, features }) =>
      ['ENDED', 'AFTER', 'ABANDONED'].includes(features.timing) ? 0 : sameness,
    ),
  );
  return ranked.map((compared) => ({
    ...compared,
    ...decide(compared, { highest, isNearest: compared === nearest }),
  }));
}
