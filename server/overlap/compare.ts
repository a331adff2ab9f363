import type { ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/context.ts';
import { given } from '#server/given.ts';
import { initiativesNear } from '#server/graph/overlaps.ts';
import type { Spoken, Understood } from './proposal.ts';
import type { Weighed } from './score.ts';
import { understand } from './understand.ts';

interface Compared {
  understood: Understood;
  /** The initiatives that share a word, a theme or an actor with it. */
  near: Weighed[];
}

const ids = (spoken: Spoken[]) => spoken.map(({ thing }) => thing.id);

async function compare(context: Context, proposal: ProposalInput): Promise<Compared> {
  const { graph, registry } = context;
  const understood = await understand(context, given(proposal));
  const { words, themes, actors } = understood;
  return { understood, near: await initiativesNear(graph, registry, words, ids(themes), ids(actors)) };
}

const asked = new WeakMap<Context, Map<string, Promise<Compared>>>();

/** A proposal as understood, with what it is compared with. Questions of one request about one proposal ask the graph once. */
export function compared(context: Context, proposal: ProposalInput): Promise<Compared> {
  const known = asked.get(context) ?? new Map<string, Promise<Compared>>();
  asked.set(context, known);
  const key = JSON.stringify(proposal);
  const answer = known.get(key) ?? compare(context, proposal);
  known.set(key, answer);
  return answer;
}
