import type { ParsedProposal } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';
import type { Features } from './features.ts';
import { sameness } from './weights.ts';

export type SamenessFeature = Exclude<keyof typeof sameness, 'none'>;
export const samenessFeatures = Object.keys(sameness).filter((name): name is SamenessFeature => name !== 'none');

/** Kinds that one initiative may be recorded as: a course as a project, a workshop as an event. */
const interchangeableKinds: Record<string, readonly string[]> = {
  AGREEMENT: ['AGREEMENT', 'PROJECT'],
  TRAINING: ['TRAINING', 'PROJECT', 'EVENT'],
  EVENT: ['EVENT', 'TRAINING'],
  PROJECT: ['PROJECT', 'TRAINING', 'CALL'],
  CALL: ['CALL', 'PROJECT'],
};

/** Whether an initiative can be of the kind of the proposal. */
export const canBeSameKind = ({ kind }: ParsedProposal, candidate: Candidate) =>
  !kind || (interchangeableKinds[kind] ?? [kind]).includes(candidate.kind);

/** What the probability that both are the same is computed from, by weight. */
export function toSamenessFeatures(
  proposal: ParsedProposal,
  candidate: Candidate,
  features: Features,
): Record<SamenessFeature, number> {
  const { coverage, nameCoverage, nameSimilarity, textSimilarity, missingWeight, actors } = features;
  return {
    coverage,
    nameCoverage,
    nameSimilarity,
    textSimilarity,
    missing: missingWeight,
    missingTheme: Math.min(2, features.missingThemes.length),
    general: Number(features.bothGeneral && features.partnersLinked),
    framework: Number(features.sameParties && features.generalName),
    otherParties: Number(features.otherParties),
    actor: Math.min(1, actors.length),
    otherActor: Number(actors.length > 1),
    otherPlace: Number(features.otherPlace),
    otherTargetGroup: Number(features.otherTargetGroup),
    lacksTargetGroup: Number(features.lacksTargetGroup),
    otherProductType: Number(features.otherProductType),
    lacksProductType: Number(features.lacksProductType),
    otherKind: Number(!canBeSameKind(proposal, candidate)),
    sameName: Number(features.sameName),
  };
}

/** The probability, from 0 to 1, that an initiative is what a proposal plans, at any time. */
export function estimateSameness(values: Record<SamenessFeature, number>): number {
  const logOdds = samenessFeatures.reduce((sum, name) => sum + sameness[name] * values[name], sameness.none);
  return 1 / (1 + Math.exp(-logOdds));
}
