import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PotentialPartner } from '#schema/answers/whomToJoin.ts';
import { Counterfactual } from '#schema/answers/whatToChange.ts';
import { ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/api/context.ts';
import { loadPartnerFacts } from '#server/graph/questions/partnerFacts.ts';
import { rankActiveActors } from '#server/overlap/whomToJoin.ts';
import { computeCounterfactuals } from '#server/overlap/counterfactuals.ts';
import { compareProposal } from '#server/overlap/compare.ts';
import { intArg } from './intArg.ts';
import { toRecognised } from './toRecognised.ts';

const firstArg = intArg('first', 'Maximum number of actors', { min: 1, max: 50, default: 10 });
const maxInitiatives = 5;

/** The State of the place takes part in everything there: it is not suggested. */
const isHost = (
  { institutionType, country }: { institutionType: string | null; country: string | null },
  places: readonly string[],
) => institutionType === 'STATE' && (country === null || places.includes(country));

@Resolver()
export class WhomToJoinResolver {
  @Query(() => [PotentialPartner], {
    description:
      'Actors to contact before starting a proposal: the most active on its themes at its places, with evidence and contacts. The State of the place and the given partners are omitted.',
  })
  async whomToJoin(
    @Arg('proposal', () => ProposalInput, { description: 'The planned initiative.' }) proposal: ProposalInput,
    @firstArg.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PotentialPartner[]> {
    const limit = firstArg.parse(first);
    const comparison = await compareProposal(context, proposal);
    const { proposal: parsed } = comparison;
    const active = rankActiveActors(comparison);
    const places = parsed.places.flatMap(({ idsWithBroader }) => idsWithBroader);
    const { facts, groups } = await loadPartnerFacts(
      context.graph,
      active.map(({ actorId }) => actorId),
      places,
    );
    const suggested = active
      .filter(({ actorId }) => facts.has(actorId) && !isHost(facts.get(actorId)!, places))
      .slice(0, limit);
    const projection = context.selection.unionProjection(info);
    const loadThings = (ids: readonly string[]) => Promise.all(ids.map((id) => context.loadThing(id, projection)));
    return Promise.all(
      suggested.map(async ({ actorId, activity, score, initiatives, lastActive }) => {
        const { institutionType, contacts, groups: ownGroups } = facts.get(actorId)!;
        const absent = institutionType === 'LOCAL_AUTHORITY' ? groups.filter((id) => !ownGroups.includes(id)) : [];
        return Object.assign(new PotentialPartner(), {
          actor: await context.loadThing(actorId, projection),
          activity,
          score,
          initiatives: await loadThings(initiatives.slice(0, maxInitiatives).map(({ id }) => id)),
          count: initiatives.length,
          lastActive,
          contacts: await loadThings(contacts),
          absentFrom: await loadThings(absent),
        });
      }),
    );
  }

  @Query(() => [Counterfactual], {
    description:
      'The parts of a proposal that matter most: the closest overlap is compared again without each theme and place, and two years later. The largest drop comes first.',
  })
  async whatToChange(
    @Arg('proposal', () => ProposalInput, { description: 'The planned initiative.' }) proposal: ProposalInput,
    @firstArg.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Counterfactual[]> {
    const limit = firstArg.parse(first);
    const comparison = await compareProposal(context, proposal);
    const projection = context.selection.unionProjection(info);
    const loadThing = (id: string) => context.loadThing(id, projection);
    return Promise.all(
      computeCounterfactuals(comparison)
        .slice(0, limit)
        .map(async ({ part, initiative, ...change }) =>
          Object.assign(new Counterfactual(), change, {
            part: part && (await toRecognised(part, comparison.proposal.text, loadThing)),
            initiative: await loadThing(initiative.id),
          }),
        ),
    );
  }
}
