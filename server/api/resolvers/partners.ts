import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Actor } from '#schema/actor.ts';
import { Partner } from '#schema/answers/partner.ts';
import type { Context } from '#server/api/context.ts';
import { maxPartners, partnersPrefetchKey } from '#server/graph/questions/partners.ts';
import { getPrefetched } from '#server/graph/read/projection.ts';
import { intArg } from './intArg.ts';

const firstArg = intArg('first', 'Maximum number of partners', { min: 0, max: maxPartners, default: 50 });

@Resolver(() => Actor)
export class PartnersResolver {
  @FieldResolver(() => [Partner], {
    description:
      'Actors that share initiatives with this one, by number of shared initiatives, with these as the evidence.',
  })
  partners(
    @Root() actor: Actor,
    @firstArg.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const limit = firstArg.parse(first);
    return (
      getPrefetched(actor, partnersPrefetchKey({ first: limit })) ??
      context.loadProjection(actor, context.selection.partnersProjection(info, limit))
    );
  }
}
