import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { PossibleDuplicate, PossibleDuplicates } from '#schema/answers/duplicate.ts';
import { Kind } from '#schema/model.ts';
import type { Context } from '#server/api/context.ts';
import { buildDuplicateQuery } from '#server/graph/questions/duplicates.ts';
import { loadPairProgress, loadPairs } from '#server/graph/questions/pairs.ts';
import { toMeasure } from '#server/pairs/measures.ts';
import { createPairLoader } from './createPairLoader.ts';
import { intArg } from './intArg.ts';

const firstArg = intArg('first', 'Maximum number of pairs', { min: 1, max: 100, default: 20 });

@Resolver()
export class DuplicatesResolver {
  @Query(() => PossibleDuplicates, {
    complexity: 1_000,
    description:
      'Possible duplicates among actors, most likely first, found by matching the names of each with all others, in the background after each change. Pairs related by succession or membership, and pairs reviewed as DIFFERENT, are omitted. `merge` joins a pair; `reviewPair` records a decision on it.',
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
    const limit = firstArg.parse(first);
    const { graph, registry } = context;
    const query = buildDuplicateQuery(registry, kind ?? undefined);
    const [{ open, last, totalCount, endCursor }, { recordCount, dueCount }] = await Promise.all([
      loadPairs(graph, query, { first: limit, after: after ?? undefined }),
      loadPairProgress(graph, query, toMeasure(query.label)),
    ]);
    const loadPage = createPairLoader(context, context.selection.unionProjection(info));
    const pairs = await loadPage(endCursor === null ? [...open, ...last].slice(0, limit) : open);
    return Object.assign(new PossibleDuplicates(), {
      pairs: pairs.map((pair) => Object.assign(new PossibleDuplicate(), pair)),
      totalCount,
      comparedCount: recordCount - dueCount,
      dueCount,
      next: endCursor,
    });
  }
}
