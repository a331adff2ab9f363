import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { Visibility } from '#schema/values/visibility.ts';
import { permissionsFor, authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { changeVisibility, allowedVisibilities } from '#server/graph/write/visibility.ts';

@Resolver(() => Initiative)
export class ChangeVisibilityResolver {
  @FieldResolver(() => [Visibility], {
    description: 'Who may see it, as the caller may say with `changeVisibility`; none when the caller may not.',
  })
  visibilityChoices(@Root() { owner }: Initiative, @Ctx() { role, editor }: Context): Visibility[] {
    if (editor === undefined || !permissionsFor(role).includes('CHANGE_VISIBILITY')) return [];
    return allowedVisibilities(owner, editor);
  }

  @Mutation(() => Initiative, {
    description:
      'Says who may see an initiative, and the decisions taken at it. Only who keeps it can make it PRIVATE (else FORBIDDEN).',
  })
  async changeVisibility(
    @Arg('id', () => ID, { description: 'The initiative.' }) id: string,
    @Arg('visibility', () => Visibility, { description: 'Who may see it from now on.' }) visibility: Visibility,
    @Arg('version', () => Int, { description: 'The version you read.' }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'CHANGE_VISIBILITY');
    await changeVisibility(context.graph, context.registry, { id, visibility, version, by });
    context.clearCache();
    return context.loadThing(id, info);
  }
}
