import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Match, MentionInput } from '#schema/answers/match.ts';
import type { Thing } from '#schema/thing.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import { loadMatchCandidates } from '#server/graph/questions/matchCandidates.ts';
import type { Projection } from '#server/graph/read/projection.ts';
import { omitNulls } from '#server/omitNulls.ts';
import { match } from '#server/identity/match.ts';
import { intArg } from './intArg.ts';

const most = 200;
const counts = intArg('first', 'How many per mention at most', { min: 1, max: 50, default: 5 });

/** Candidates are no more than names: what is answered is loaded whole, all of it together. */
export async function loadMatch(context: Context, asked: Projection<Thing>, match: Match) {
  const whole = (thing: Thing) => context.thing(thing.id, asked) as Promise<Thing>;
  const [thing] = await Promise.all([
    whole(match.thing),
    ...match.reasons.map(async (reason) => {
      reason.things = await Promise.all(reason.things.map(whole));
    }),
  ]);
  match.thing = thing;
}

@Resolver()
export class MatchesResolver {
  @Query(() => [[Match]], {
    description:
      'Which things names may mean: one list per mention, in the same order, best first. An empty list: nothing is near enough.',
  })
  async matches(
    @Arg('mentions', () => [MentionInput], { description: `The names as written, up to ${most} at once.` })
    mentions: MentionInput[],
    @counts.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Match[][]> {
    const { graph, registry } = context;
    if (mentions.length > most)
      throw invalid(`Ask for at most ${most} mentions at once; these are ${mentions.length}.`);
    const each = counts.parse(first);
    const blank = mentions.findIndex(({ name }) => !name.trim());
    if (blank >= 0) throw invalid(`mentions.${blank}.name is empty. Write the name as you found it.`);
    const found = await loadMatchCandidates(graph, registry, mentions);
    const matches = mentions.map((mention, n) => match(omitNulls(mention), found[n]!, each));
    const asked = context.selection.unionProjection(info);
    await Promise.all(matches.flat().map((one) => loadMatch(context, asked, one)));
    return matches;
  }
}
