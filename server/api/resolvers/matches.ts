import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Match, MentionInput } from '#schema/answers/match.ts';
import { type EstimatedField, InWorker } from '#schema/complexity.ts';
import type { Thing } from '#schema/thing.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import { findCandidates } from '#server/identity/findCandidates.ts';
import type { Projection } from '#server/graph/read/projection.ts';
import { rankMatches } from '#server/identity/match.ts';
import { intArg } from './intArg.ts';

const maxMentions = 200;
const firstArg = intArg('first', 'Maximum number of matches per mention', { min: 1, max: 50, default: 5 });

/** Loads the things of a match: candidates have only their names. */
export async function loadMatch(context: Context, projection: Projection<Thing>, match: Match) {
  const load = (thing: Thing) => context.loadThing(thing.id, projection) as Promise<Thing>;
  const [thing] = await Promise.all([
    load(match.thing),
    ...match.reasons.map(async (reason) => {
      reason.things = await Promise.all(reason.things.map(load));
    }),
  ]);
  match.thing = thing;
}

@Resolver()
export class MatchesResolver {
  @InWorker()
  @Query(() => [[Match]], {
    complexity: ({ args: { mentions, first }, childComplexity }: EstimatedField) =>
      (mentions?.length ?? 0) * (200 + (first ?? 0) * (1 + childComplexity)),
    description:
      'Things that mentions may refer to: one list per mention, in the same order, best match first. Empty when nothing is similar enough.',
  })
  async matches(
    @Arg('mentions', () => [MentionInput], { description: `Mentions to look up, up to ${maxMentions}.` })
    mentions: MentionInput[],
    @firstArg.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Match[][]> {
    const { graph, registry } = context;
    if (mentions.length > maxMentions)
      throw invalid(
        `mentions must have at most ${maxMentions} elements, not ${mentions.length}. Send several requests.`,
      );
    const limit = firstArg.parse(first);
    const blank = mentions.findIndex(({ name }) => !name.trim());
    if (blank >= 0) throw invalid(`mentions.${blank}.name must not be empty.`);
    const candidates = await findCandidates(graph, registry, mentions);
    const matches = mentions.map((mention, n) => rankMatches(mention, candidates[n]!, limit));
    const projection = context.selection.unionProjection(info);
    await Promise.all(matches.flat().map((match) => loadMatch(context, projection, match)));
    return matches;
  }
}
