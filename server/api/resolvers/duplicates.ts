import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { InWorker } from '#schema/complexity.ts';
import { PossibleDuplicate, PossibleDuplicates } from '#schema/answers/duplicate.ts';
import { Kind } from '#schema/model.ts';
import type { Context } from '#server/api/context.ts';
import { toPairId } from '#server/graph/write/pairReviews.ts';
import { type DuplicatePair, findDuplicates } from '#server/identity/duplicates.ts';
import { intArg } from './intArg.ts';
import { toPairReview } from './pairReview.ts';
import type { Thing } from '#schema/thing.ts';
import type { Projection } from '#server/graph/read/projection.ts';
import { loadMatch } from './matches.ts';

const firstArg = intArg('first', 'Maximum number of pairs', { min: 1, max: 100, default: 20 });

@Resolver()
export class DuplicatesResolver {
  @InWorker()
  @Query(() => PossibleDuplicates, {
    complexity: 10_000,
    description:
      'Possible duplicates among actors, found by matching the names of each with all others. Pairs related by succession or membership, and pairs reviewed as DIFFERENT, are omitted. `merge` joins a pair; `reviewPair` records a decision on it.',
  })
  async duplicates(
    @Arg('kind', () => Kind, { nullable: true, description: 'INSTITUTION or PERSON; both when absent.' })
    kind: string | undefined,
    @firstArg.arg first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor: `next` of the previous result.' })
    after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PossibleDuplicates> {
    const { graph, registry } = context;
    const request = { kind: kind ?? undefined, after: after ?? '', first: firstArg.parse(first) };
    const projection = context.selection.unionProjection(info);
    const { pairs, ...progress } = await findDuplicates(graph, registry, request);
    return Object.assign(new PossibleDuplicates(), {
      ...progress,
      pairs: await Promise.all(pairs.map((pair) => toPossibleDuplicate(context, projection, pair))),
    });
  }
}

async function toPossibleDuplicate(
  context: Context,
  projection: Projection<Thing>,
  { actorId, match, review }: DuplicatePair,
): Promise<PossibleDuplicate> {
  const loadThing = (id: string) => context.loadThing(id, projection) as Promise<Thing>;
  await loadMatch(context, projection, match);
  const { thing: candidate, score, reasons } = match;
  return Object.assign(new PossibleDuplicate(), {
    id: toPairId(actorId, candidate.id),
    a: await loadThing(actorId),
    b: candidate,
    score,
    reasons,
    review: review && (await toPairReview(loadThing, review)),
  });
}
