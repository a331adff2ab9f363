import type { Verdict } from '#schema/answers/overlap.ts';
import type { ParsedProposal } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, explainScore } from './explain.ts';
import { type Features, computeFeatures } from './features.ts';
import { weigh, weights } from './weights.ts';

/** Kinds that one initiative may be recorded as: a course as a project, a workshop as an event. */
const interchangeableKinds: Record<string, readonly string[]> = {
  AGREEMENT: ['AGREEMENT', 'PROJECT'],
  TRAINING: ['TRAINING', 'PROJECT', 'EVENT'],
  EVENT: ['EVENT', 'TRAINING'],
  PROJECT: ['PROJECT', 'TRAINING'],
};

/** Whether an initiative can be of the kind of the proposal. A proposal without kind or type is not an event. */
const canBeSameKind = ({ kind, eventTypes, productTypes }: ParsedProposal, candidate: Candidate) =>
  kind
    ? (interchangeableKinds[kind] ?? [kind]).includes(candidate.kind)
    : candidate.kind !== 'EVENT' || eventTypes.size + productTypes.size > 0;

/** Whether an initiative is what the proposal plans, for the same target group and place, at any time. */
function isSameInitiative(proposal: ParsedProposal, candidate: Candidate, features: Features): boolean {
  const { coverage, nameCoverage, themes, actors, samePlace } = features;
  const { otherPlace, otherTargetGroup, lacksTargetGroup, lacksProductType } = features;
  const sharesActorOrPlace =
    actors.length > 0 || samePlace || (proposal.places.length === 0 && proposal.actors.length === 0);
  if (!sharesActorOrPlace || !canBeSameKind(proposal, candidate)) return false;
  if (otherPlace || otherTargetGroup || lacksTargetGroup || lacksProductType) return false;
  return (
    coverage >= weights.minCoverage &&
    nameCoverage >= weights.minNameCoverage &&
    coverage + nameCoverage + weigh('samenessTheme', themes) + weigh('samenessActor', actors) >= weights.minSameness
  );
}

function toVerdict(same: boolean, { timing }: Features): Verdict {
  if (same && timing === 'BEFORE') return 'PRECEDENT';
  return same && (timing === 'OVERLAPS' || timing === 'NEAR') ? 'DUPLICATE' : 'RELATED';
}

/** Whether to list an initiative: it has enough of the subject, or a little of it and much else in common. */
function isRelevant(features: Features): boolean {
  const { subject, semanticSimilarity, themes, broaderThemes, actors, relatedActors, places, samePlace } = features;
  if (subject >= weights.minSubject) return true;
  if (weights.semanticSimilarity * semanticSimilarity >= weights.minRelevance) return true;
  // One shared place says nothing; two, neither in the other, are a cooperation between them.
  const separatePlaces = places.filter(
    (place) => !places.some((part) => part !== place && part.idsWithBroader.includes(place.thing.id)),
  );
  if (themes.length + actors.length + relatedActors.length === 0 && separatePlaces.length < 2) return false;
  const inCommon =
    weigh('theme', themes) +
    weigh('broaderTheme', broaderThemes) +
    weigh('partner', actors) +
    weigh('relatedActor', relatedActors) +
    (places.length > 0 ? weights.place : samePlace ? weights.broaderPlace : 0);
  return inCommon + weights.subject * subject + weights.semanticSimilarity * semanticSimilarity >= weights.minRelevance;
}

/** A candidate as compared with a proposal. The score is the sum of the contributions of the evidence. */
export interface RankedCandidate {
  candidate: Candidate;
  features: Features;
  evidence: Evidence[];
  score: number;
  verdict: Verdict;
}

/** Scores a candidate by itself; undefined when it is not relevant. */
function scoreCandidate(proposal: ParsedProposal, candidate: Candidate): Omit<RankedCandidate, 'verdict'> | undefined {
  const features = computeFeatures(proposal, candidate);
  if (!isRelevant(features)) return undefined;
  const evidence = explainScore(proposal, candidate, features);
  return { candidate, features, evidence, score: evidence.reduce((sum, { contribution }) => sum + contribution, 0) };
}

/** Compares a proposal with one candidate alone; undefined when it is not relevant. */
export function compareOne(proposal: ParsedProposal, candidate: Candidate): RankedCandidate | undefined {
  const scored = scoreCandidate(proposal, candidate);
  if (!scored) return undefined;
  return { ...scored, verdict: toVerdict(isSameInitiative(proposal, candidate, scored.features), scored.features) };
}

/** The relevant candidates with their verdicts, highest score first. */
export function rankCandidates(proposal: ParsedProposal, candidates: readonly Candidate[]): RankedCandidate[] {
  const scored = candidates
    .flatMap((candidate) => scoreCandidate(proposal, candidate) ?? [])
    .sort((a, b) => b.score - a.score || a.candidate.initiative.id.localeCompare(b.candidate.initiative.id));
  const best = scored[0]?.score ?? 0;
  return scored.map((item) => {
    const { candidate, features, score } = item;
    // Every precedent is useful; a warning is for the closest.
    const same =
      isSameInitiative(proposal, candidate, features) &&
      (features.timing === 'BEFORE' || score >= best * weights.minShareOfBest);
    return { ...item, verdict: toVerdict(same, features) };
  });
}
