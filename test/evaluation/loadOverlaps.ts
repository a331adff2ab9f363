import type { Proposal } from './cases.ts';
import type { EvaluationServer } from './server.ts';

export interface OverlapAnswer {
  score: number;
  verdict: string;
  /** Of a DUPLICATE. */
  certainty: string | null;
  missing: string[];
  reasons: { factor: string; contribution: number }[];
  initiative: { id: string };
}

/** The overlaps of a proposal, best first. */
export async function loadOverlaps({ request }: EvaluationServer, proposal: Proposal): Promise<OverlapAnswer[]> {
  const { overlaps } = await request<{ overlaps: OverlapAnswer[] }>(
    `query ($proposal: ProposalInput!) {
       overlaps(proposal: $proposal) {
         score verdict certainty missing reasons { factor contribution } initiative { id }
       }
     }`,
    { proposal },
  );
  return overlaps;
}

export const isAlert = ({ verdict }: OverlapAnswer) => verdict === 'DUPLICATE';
export const isLikely = (answer: OverlapAnswer) => isAlert(answer) && answer.certainty !== 'POSSIBLE';

/** An answer in one short word: id, verdict (a small d is a possible duplicate), score. */
export const formatAnswer = (answer: OverlapAnswer) =>
  `${answer.initiative.id} ${isAlert(answer) && !isLikely(answer) ? 'd' : answer.verdict[0]}${answer.score.toFixed(2)}`;
