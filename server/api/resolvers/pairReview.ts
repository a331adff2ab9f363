import { Judgement } from '#schema/answers/judgement.ts';
import { type Review, toPairId } from '#server/graph/write/judgements.ts';

/** A judgement with both things that it speaks of. */
export async function toJudgement(thing: (id: string) => Promise<unknown>, judged: Review): Promise<Judgement> {
  const [one, other] = await Promise.all([thing(judged.one), thing(judged.other)]);
  return Object.assign(new Judgement(), { ...judged, id: toPairId(judged.one, judged.other), one, other });
}
