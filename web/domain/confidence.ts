import type { Confidence } from '#web/api/operations.ts';

/** The highest first. */
const levels = ['STATED', 'IMPLIED', 'UNCERTAIN'] as const satisfies Confidence[];

/** The signs of what sources do not state outright. */
export const confidenceSigns: Readonly<Record<string, string>> = { IMPLIED: '≈', UNCERTAIN: '?' };

/** What is known of one fact or relation of a thing, as the API's `statements`. */
export interface StatedFact {
  field: string;
  value: string;
  confidence: Confidence | null;
}

/** The confidence of a fact, or of the relation to the thing with an id; null where nothing is said of it. */
export const getConfidence = (statements: readonly StatedFact[], field: string, value?: string): Confidence | null =>
  statements.find((statement) => statement.field === field && (value === undefined || statement.value === value))
    ?.confidence ?? null;

/** Whether a source states it: what has no confidence is not known to be doubtful. */
export const isDoubtful = (confidence: string | null | undefined): confidence is 'IMPLIED' | 'UNCERTAIN' =>
  confidence === 'IMPLIED' || confidence === 'UNCERTAIN';

/** The confidence of what some passages state: the highest of theirs. */
export const findConfidence = (citations: readonly { confidence: Confidence | null }[]): Confidence | null =>
  levels.find((level) => citations.some(({ confidence }) => confidence === level)) ?? null;

/** Whether no source states an edge of the graph; a citation is a source itself. */
export const isUnstated = ({ relation, confidence }: { relation: string; confidence: Confidence | null }): boolean =>
  relation !== 'citations' && confidence !== 'STATED';
