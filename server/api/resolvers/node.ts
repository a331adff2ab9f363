import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Thing } from '#schema/thing.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';

const maxIds = 500;

@Resolver()
export class NodeResolver {
  @Query(() => Thing, {
    nullable: true,
    description:
      'The thing with this id; null when it never existed. A removed record is returned with `record: REMOVED`; a merged id returns the record it was merged into.',
  })
  node(
    @Arg('id', () => ID, { description: 'Id of the thing.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.loadThing(id, info);
  }

  @Query(() => [Thing], {
    nullable: 'items',
    description: 'The things with these ids, in the same order; null where none ever existed.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Up to ${maxIds} ids.` }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > maxIds) throw invalid(`Ask for at most ${maxIds} ids at once; these are ${ids.length}.`);
    return Promise.all(ids.map((id) => context.loadThing(id, info)));
  }
}
