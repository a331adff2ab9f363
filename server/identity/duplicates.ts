import type { Match } from '#schema/answers/match.ts';
import type { Registry } from '#schema/model.ts';
import { candidates } from '#server/graph/questions/matchCandidates.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type Compared, actorsAfter } from '#server/graph/questions/duplicates.ts';
import { type Judged, judgementsOf, pairOf } from '#server/graph/write/judgements.ts';
import { match } from './match.ts';
import { thresholds } from './weights.ts';

/** Two actors that may be the same: what the names of the one say of the other. */
export interface Twins {
  one: string;
  match: Match;
  judged?: Judged;
}

interface Asked {
  kind?: string;
  after: string;
  first: number;
}

/** So many actors are held against all others at once, and in all, before an answer is given. */
const step = 10;
const most = 500;
/** Looking for pairs takes so long at most: then what was found until then is told. */
const patienceMs = 5_000;
/** Of very many names, the first ones; of those that are alike, the nearest. */
const mostNames = 5;
const each = 6;

/**
 * Pairs of actors that may be the same, likeliest first: each asks for its own names. It looks on until it has found enough,
 * has compared enough, or has seen all; `next` says where to go on.
 */
export async function duplicatesAmong(graph: Graph, registry: Registry, { kind, after, first }: Asked) {
  const pairs: Twins[] = [];
  const until = Date.now() + patienceMs;
  let [next, compared]: [string | undefined, number] = [after, 0];
  while (next !== undefined && pairs.length < first && compared < most && Date.now() < until) {
    const actors: Compared[] = await actorsAfter(graph, kind, next, step);
    pairs.push(...(await twinsOf(graph, registry, actors, next)));
    compared += actors.length;
    next = actors.length < step ? undefined : actors.at(-1)!.id;
  }
  const unsure = ({ judged }: Twins) => Number(judged?.decision === 'UNSURE');
  return { pairs: pairs.sort((a, b) => unsure(a) - unsure(b) || b.match.score - a.match.score), compared, next };
}

/** Whom the names of some actors may mean, besides themselves. A pair with one of an earlier step was told there. */
async function twinsOf(graph: Graph, registry: Registry, actors: readonly Compared[], after: string): Promise<Twins[]> {
  const asks = actors.flatMap((actor) => actor.names.slice(0, mostNames).map((name) => ({ actor, name })));
  const found = await candidates(
    graph,
    registry,
    asks.map(({ actor, name }) => ({ name, kind: actor.kind })),
    each,
  );
  const best = new Map<string, Twins>();
  asks.forEach(({ actor, name }, n) => {
    const others = found[n]!.filter(
      ({ thing }) => thing.id !== actor.id && thing.id > after && !actor.linked.includes(thing.id),
    );
    for (const one of match({ name, country: actor.country ?? undefined }, others, each)) {
      const pair = pairOf(actor.id, one.thing.id);
      if (one.score < thresholds.proposed || one.reasons.some(({ factor }) => factor === 'SUCCESSION')) continue;
      if (one.score > (best.get(pair)?.match.score ?? 0)) best.set(pair, { one: actor.id, match: one });
    }
  });
  const judged = await judgementsOf(
    graph,
    [...best.values()].map(({ one, match: { thing } }) => [one, thing.id]),
  );
  return [...best]
    .map(([pair, twins]) => ({ ...twins, judged: judged.get(pair) }))
    .filter((twins) => twins.judged?.decision !== 'DIFFERENT');
}
