import type { ParsedProposal } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';
import type { Features } from './features.ts';
import { sameness } from './weights.ts';

/** Kinds that one initiative may be recorded as: a course as a project, a workshop as an event. */
const interchangeableKinds: Record<string, readonly string[]> = {
  AGREEMENT: ['AGREEMENT', 'PROJECT'],
  TRAINING: ['TRAINING', 'PROJECT', 'EVENT'],
  EVENT: ['EVENT', 'TRAINING'],
  PROJECT: ['PROJECT', 'TRAINING'],
};

/** Whether an initiative can be of the kind of the proposal. */
export const canBeSameKind = ({ kind }: ParsedProposal, candidate: Candidate) =>
  !kind || (interchangeableKinds[kind] ?? [kind]).includes(candidate.kind);

/** The probability, from 0 to 1, that an initiative is what a proposal plans, at any time. */
export function estimateSameness(proposal: ParsedProposal, candidate: Candidate, features: Features): number {
  const { coverage, nameCoverage, nameSimilarity, missingWeight, actors } = features;
  const logOdds =
    sameness.none +
    sameness.coverage * coverage +
    sameness.nameCoverage * nameCoverage +
    sameness.nameSimilarity * nameSimilarity +
    sameness.textSimilarity * features.textSimilarity +
    sameness.missing * missingWeight +
    sameness.missingTheme * Math.min(2, features.missingThemes.length) +
    sameness.general * Number(features.bothGeneral && features.partnersLinked) +
    sameness.actor * Math.min(1, actors.length) +
    sameness.otherActor * Number(actors.length > 1) +
    sameness.otherPlace * Number(features.otherPlace) +
    sameness.otherTargetGroup * Number(features.otherTargetGroup) +
    sameness.lacksTargetGroup * Number(features.lacksTargetGroup) +
    sameness.otherProductType * Number(features.otherProductType) +
    sameness.lacksProductType * Number(features.lacksProductType) +
    sameness.otherKind * Number(!canBeSameKind(proposal, candidate)) +
    sameness.sameName * Number(features.sameName);
  return 1 / (1 + Math.exp(-logOdds));
}
