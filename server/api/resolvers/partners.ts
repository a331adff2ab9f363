import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Actor } from '#schema/actor.ts';
import { Partner } from '#schema/answers/partner.ts';
import type { Context } from '#server/api/context.ts';
import { mostPartners, partnersPlace } from '#server/graph/questions/partners.ts';
import { toldAlong } from '#server/graph/read/projection.ts';
import { amount } from './intArg.ts';

const counts = amount('first', 'How many at most', { least: 0, most: mostPartners, usual: 50 });

@Resolver(() => Actor)
export class PartnersResolver {
  @FieldResolver(() => [Partner], {
    description:
      'With whom the actor cooperates: whoever shares an initiative with it, most shared first, with these initiatives as the evidence.',
  })
  partners(
    @Root() actor: Actor,
    @counts.arg given: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const first = counts.of(given);
    return toldAlong(actor, partnersPlace({ first })) ?? context.told(actor, context.question.partners(info, first));
  }
}
