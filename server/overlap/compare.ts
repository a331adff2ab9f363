import type { ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/api/context.ts';
import { omitNulls } from '#server/omitNulls.ts';
import { isEmbedded } from '#server/graph/background/embeddings.ts';
import { type Traits, initiativesNear } from '#server/graph/questions/overlapCandidates.ts';
import type { Candidate } from './candidate.ts';
import type { Spoken, Understood } from './proposal.ts';
import { type Ranked, ranked } from './score.ts';
import { understand } from './interpret.ts';

interface Compared {
  understood: Understood;
  /** The initiatives that share a word, a theme, a place or an actor with it, as far as they were weighed. */
  near: Candidate[];
  /** Those that are worth telling, closest first. */
  ranked: Ranked[];
}

/** By what candidates are found: what narrows them down most weighs most. */
function traitsOf({ terms, actors, places, themes }: Understood): Traits {
  const ties = new Map<string, number>();
  const add = (ids: Iterable<string>, weight: number) => {
    for (const id of ids) ties.set(id, Math.max(weight, ties.get(id) ?? 0));
  };
  const around = ({ ids, thing }: Spoken) => ids.filter((id) => id !== thing.id);
  for (const one of themes) add(around(one), 0.5);
  for (const one of places) add(around(one), 0.25);
  for (const one of actors) add(one.kin, 1);
  add(
    themes.map(({ thing }) => thing.id),
    3,
  );
  add(
    places.map(({ thing }) => thing.id),
    1.5,
  );
  add(
    actors.map(({ thing }) => thing.id),
    4,
  );
  return {
    // Efforts are common to most: they find nothing.
    words: (terms.every(({ general }) => general) ? terms : terms.filter(({ general }) => !general)).map(
      ({ forms, rarity, inTitle }) => ({ forms, weight: (rarity / 3) * (inTitle ? 1 : 0.3) }),
    ),
    ties,
  };
}

/** An officer does not wait longer for what only adds to an answer. */
const patienceMs = 2_000;

/** What the proposal means, where an embedder is configured and has told of the initiatives already. */
async function vectorOf(context: Context, { title, description }: ProposalInput) {
  const { graph, embedder } = context;
  if (!embedder || !(await isEmbedded(graph, embedder.model))) return undefined;
  const text = [title, description].filter(Boolean).join('. ');
  return embedder.embed([text], patienceMs).then(
    ([vector]) => vector,
    // An answer by words alone is not to be kept.
    () => (context.etag = undefined),
  );
}

async function compare(context: Context, proposal: ProposalInput): Promise<Compared> {
  const { graph, registry } = context;
  const [understood, vector] = await Promise.all([understand(context, omitNulls(proposal)), vectorOf(context, proposal)]);
  const near = await initiativesNear(graph, registry, traitsOf(understood), vector);
  return { understood, near, ranked: ranked(understood, near) };
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
