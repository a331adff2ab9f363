import { Judgement } from '#schema/answers/judgement.ts';
import { type Judged, pairOf } from '#server/graph/write/judgements.ts';

/** A judgement with both things that it speaks of. */
export async function judgementOf(thing: (id: string) => Promise<unknown>, judged: Judged): Promise<Judgement> {
  const [one, other] = await Promise.all([thing(judged.one), thing(judged.other)]);
  return Object.assign(new Judgement(), { ...judged, id: pairOf(judged.one, judged.other), one, other });
}
