import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { Visibility } from '#schema/values/visibility.ts';
import { isAllowed, authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { changeVisibility, allowedVisibilities } from '#server/graph/write/visibility.ts';

@Resolver(() => Initiative)
export class ChangeVisibilityResolver {
  @FieldResolver(() => [Visibility], {
    description: 'Visibilities that the viewer may set with `changeVisibility`; empty when none.',
  })
  visibilityChoices(@Root() { owner }: Initiative, @Ctx() { viewer }: Context): Visibility[] {
    if (viewer.name === undefined || !isAllowed(viewer, 'CHANGE_VISIBILITY')) return [];
    return allowedVisibilities(owner, viewer.name);
  }

  @Mutation(() => Initiative, {
    description:
      'Changes who may read an initiative and its decisions. Only its owner can make it PRIVATE. Errors: FORBIDDEN, CONFLICT.',
  })
  async changeVisibility(
    @Arg('id', () => ID, { description: 'Id of the initiative.' }) id: string,
    @Arg('visibility', () => Visibility, { description: 'The new visibility.' }) visibility: Visibility,
    @Arg('version', () => Int, { description: 'Version that was read.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'CHANGE_VISIBILITY');
    await changeVisibility(context.graph, context.registry, { id, visibility, version, by });
    context.clearCache();
    return context.loadThing(id, info);
  }
}
