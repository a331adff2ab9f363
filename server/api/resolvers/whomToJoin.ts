import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { PotentialPartner } from '#schema/answers/whomToJoin.ts';
import { type EstimateComplexity, InWorker } from '#schema/complexity.ts';
import { Counterfactual } from '#schema/answers/whatToChange.ts';
import { ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/api/context.ts';
import { loadAddressees } from '#server/graph/questions/addressees.ts';
import { loadPartnerFacts } from '#server/graph/questions/partnerFacts.ts';
import { listParticipations, rankActiveActors } from '#server/overlap/whomToJoin.ts';
import { computeCounterfactuals } from '#server/overlap/counterfactuals.ts';
import { compareProposal } from '#server/overlap/compare.ts';
import { intArg } from './intArg.ts';
import { toRecognised } from './toRecognised.ts';

const firstArg = intArg('first', 'Maximum number of actors', { min: 1, max: 50, default: 10 });
const maxInitiatives = 5;
const maxContacts = 5;

/** Every theme and place is one more comparison; a text mentions some, too. */
const estimateVariations: EstimateComplexity = ({ args: { proposal, first }, childComplexity }) =>
  2_500 +
  500 * (3 + (proposal?.themes?.length ?? 0) + (proposal?.places?.length ?? 0)) +
  (first ?? 0) * (1 + childComplexity);

@Resolver()
export class WhomToJoinResolver {
  @InWorker()
  @Query(() => [PotentialPartner], {
    complexity: 2_500,
    description:
      'Institutions to contact before starting a proposal: those active on its themes at its places, the latest first, with evidence and contacts. A body that was replaced stands for its successor, a person for the institution of their function. States and the partners of the proposal are omitted.',
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
    const participations = listParticipations(comparison);
    const addressees = await loadAddressees(context.graph, [
      ...new Set([
        ...participations.map(({ actorId }) => actorId),
        ...parsed.actors.flatMap(({ thing }) => thing?.id ?? []),
      ]),
    ]);
    const active = rankActiveActors(parsed, participations, addressees);
    const places = parsed.places.flatMap(({ idsWithBroader }) => idsWithBroader);
    const { facts, groups } = await loadPartnerFacts(
      context.graph,
      active.map(({ actorId }) => actorId),
      places,
    );
    const suggested = active
      // A State takes part in everything in its country, and has no address.
      .filter(({ actorId }) => facts.has(actorId) && facts.get(actorId)!.institutionType !== 'STATE')
      .slice(0, limit);
    const projection = context.selection.unionProjection(info);
    const loadThings = (ids: readonly string[]) => Promise.all(ids.map((id) => context.loadThing(id, projection)));
    return Promise.all(
      suggested.map(async ({ actorId, activity, score, initiatives, lastActive, people }) => {
        const { institutionType, contacts, groups: ownGroups } = facts.get(actorId)!;
        const absent = institutionType === 'LOCAL_AUTHORITY' ? groups.filter((id) => !ownGroups.includes(id)) : [];
        return Object.assign(new PotentialPartner(), {
          actor: await context.loadThing(actorId, projection),
          activity,
          score,
          initiatives: await loadThings(initiatives.slice(0, maxInitiatives).map(({ id }) => id)),
          count: initiatives.length,
          lastActive,
          contacts: await loadThings([...new Set([...people, ...contacts])].slice(0, maxContacts)),
          absentFrom: await loadThings(absent),
        });
      }),
    );
  }

  @InWorker()
  @Query(() => [Counterfactual], {
    complexity: estimateVariations,
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
    const counterfactuals = await computeCounterfactuals(comparison, context.cancellation);
    return Promise.all(
      counterfactuals.slice(0, limit).map(async ({ part, initiative, ...change }) =>
        Object.assign(new Counterfactual(), change, {
          part: part && (await toRecognised(part, comparison.proposal.text, loadThing)),
          initiative: await loadThing(initiative.id),
        }),
      ),
    );
  }
}
