import type { ProposalInput } from '#schema/answers/overlap.ts';
import { createContext } from '#server/api/context.ts';
import { builtInEmbedder } from '#server/embedder.ts';
import { compareProposal } from '#server/overlap/compare.ts';
import { toSamenessFeatures } from '#server/overlap/sameness.ts';
import type { EvaluationServer } from './server.ts';

/** Numbers, words and flags stay, lists of things become their number. */
const toPlain = (features: object) =>
  Object.fromEntries(
    Object.entries(features).flatMap(([name, value]: [string, unknown]) => {
      if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? [] : [[name, value]];
      return [[name, value.every((item) => typeof item === 'string') ? value : value.length]];
    }),
  );

/** The relevant candidates of a proposal with their features, to fit weights on without a database. */
export async function loadFeatures({ graph, registry }: EvaluationServer, proposal: ProposalInput) {
  const context = createContext({ graph, registry, embedder: builtInEmbedder });
  const comparison = await compareProposal(context, proposal);
  return comparison.ranked.map(({ candidate, features, evidence, ...compared }) => ({
    id: candidate.initiative.id,
    kind: candidate.kind,
    ...compared,
    evidence: evidence.map(({ factor, contribution }) => ({ factor, contribution })),
    features: toPlain(features),
    samenessFeatures: toSamenessFeatures(comparison.proposal, candidate, features),
  }));
}
export type CandidateFeatures = Awaited<ReturnType<typeof loadFeatures>>[number];
