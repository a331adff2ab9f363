import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Actor } from '#schema/actor.ts';
import { Partner, PartnerCount, PartnerGroup } from '#schema/answers/partner.ts';
import type { Context } from '#server/api/context.ts';
import { withCooperation } from '#server/graph/questions/cooperation.ts';
import {
  maxPartners,
  partnerCountsPrefetchKey,
  partnerCountsProjection,
  partnersPrefetchKey,
} from '#server/graph/questions/partners.ts';
import { getPrefetched } from '#server/graph/read/projection.ts';
import { intArg } from './intArg.ts';

const firstArg = intArg('first', 'Maximum number of partners', { min: 0, max: maxPartners, default: 50 });

@Resolver(() => Actor)
export class PartnersResolver {
  @FieldResolver(() => [Partner], {
    description:
      'Actors that cooperate with this one: that share initiatives which took or take place, by their number, with these as the evidence. Own staff, addressees, who only sat in one meeting and what is only planned follow when `include` names them.',
  })
  partners(
    @Root() actor: Actor,
    @firstArg.arg first: number | null,
    @Arg('include', () => [PartnerGroup], {
      nullable: true,
      description: 'Groups of partners besides those of COOPERATION, which come first.',
    })
    include: PartnerGroup[] | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const window = { first: firstArg.parse(first), include: withCooperation(include) };
    return (
      getPrefetched(actor, partnersPrefetchKey(window)) ??
      context.loadProjection(actor, context.selection.partnersProjection(info, window))
    );
  }

  @FieldResolver(() => [PartnerCount], {
    description: 'Number of actors that share initiatives with this one, for each group of partners.',
  })
  partnerCounts(@Root() actor: Actor, @Ctx() context: Context) {
    return getPrefetched(actor, partnerCountsPrefetchKey) ?? context.loadProjection(actor, partnerCountsProjection());
  }
}
