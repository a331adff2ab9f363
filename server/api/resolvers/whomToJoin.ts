import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Ally } from '#schema/answers/whomToJoin.ts';
import { Change } from '#schema/answers/whatToChange.ts';
import { ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/api/context.ts';
import { loadPartnerFacts } from '#server/graph/questions/whomToJoin.ts';
import { activeActors } from '#server/overlap/whomToJoin.ts';
import { whatChanges } from '#server/overlap/counterfactuals.ts';
import { compared } from '#server/overlap/compare.ts';
import { intArg } from './intArg.ts';

const counts = intArg('first', 'How many at most', { min: 1, max: 50, default: 10 });
const evidence = 5;

/** The State where it would be takes part in everything there: it is no one to join. */
const isHost = ({ type, country }: { type: string | null; country: string | null }, places: readonly string[]) =>
  type === 'STATE' && (country === null || places.includes(country));

@Resolver()
export class WhomToJoinResolver {
  @Query(() => [Ally], {
    description:
      'Whom to join: the actors most active on the theme of a proposal, where it would take place, with the evidence and whom to contact. The State where it would be, and partners that the proposal gives, are left out.',
  })
  async whomToJoin(
    @Arg('proposal', () => ProposalInput, { description: 'What is planned.' }) proposal: ProposalInput,
    @counts.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Ally[]> {
    const most = counts.parse(first);
    const { understood, near } = await compared(context, proposal);
    const active = activeActors(understood, near);
    const places = understood.places.flatMap(({ ids }) => ids);
    const { facts, groups } = await loadPartnerFacts(
      context.graph,
      active.map(({ actor }) => actor),
      places,
    );
    const told = active.filter(({ actor }) => facts.has(actor) && !isHost(facts.get(actor)!, places)).slice(0, most);
    const asked = context.selection.unionProjection(info);
    const things = (ids: readonly string[]) => Promise.all(ids.map((id) => context.thing(id, asked)));
    return Promise.all(
      told.map(async ({ actor, standing, score, initiatives, lastActive }) => {
        const { type, contacts, groups: own } = facts.get(actor)!;
        const absent = type === 'LOCAL_AUTHORITY' ? groups.filter((id) => !own.includes(id)) : [];
        return Object.assign(new Ally(), {
          actor: await context.thing(actor, asked),
          standing,
          score,
          initiatives: await things(initiatives.slice(0, evidence).map(({ id }) => id)),
          count: initiatives.length,
          lastActive,
          contacts: await things(contacts),
          absentFrom: await things(absent),
        });
      }),
    );
  }

  @Query(() => [Change], {
    description:
      'What to change: the proposal is compared again without each partner, theme and place, and put off by two years. What makes the closest overlap drop most comes first.',
  })
  async whatToChange(
    @Arg('proposal', () => ProposalInput, { description: 'What is planned.' }) proposal: ProposalInput,
    @counts.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Change[]> {
    const most = counts.parse(first);
    const { understood, near } = await compared(context, proposal);
    const asked = context.selection.unionProjection(info);
    return Promise.all(
      whatChanges(understood, near)
        .slice(0, most)
        .map(async ({ spoken, initiative, ...change }) => {
          const [thing, closest] = await Promise.all([
            spoken && context.thing(spoken.thing.id, asked),
            context.thing(initiative.id, asked),
          ]);
          return Object.assign(new Change(), change, {
            thing,
            initiative: closest,
            words: [...(spoken?.words ?? [])].map((word) => understood.written.get(word) ?? word),
          });
        }),
    );
  }
}
