import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Initiative } from '#schema/initiative.ts';
import { Visibility } from '#schema/values/visibility.ts';
import { allow } from '#server/access.ts';
import type { Context } from '#server/context.ts';
import { changeVisibility } from '#server/graph/withhold.ts';

@Resolver()
export class ChangeVisibilityResolver {
  @Mutation(() => Initiative, {
    description:
      'Says who may see an initiative, and the decisions taken at it. Only who keeps it can make it PRIVATE (else FORBIDDEN).',
  })
  async changeVisibility(
    @Arg('id', () => ID, { description: 'The initiative.' }) id: string,
    @Arg('visibility', () => Visibility, { description: 'Who may see it from now on.' }) visibility: Visibility,
    @Arg('version', () => Int, { description: 'The version you read.' }) version: number,
    @Ctx() context: Context,
  ) {
    const by = allow(context, 'changeVisibility');
    await changeVisibility(context.graph, context.registry, { id, visibility, version, by });
    context.forget();
    return context.thing(id);
  }
}
