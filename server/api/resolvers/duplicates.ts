import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { PossibleDuplicate, PossibleDuplicates } from '#schema/answers/duplicate.ts';
import { Kind } from '#schema/model.ts';
import type { Context } from '#server/api/context.ts';
import { toPairId } from '#server/graph/write/judgements.ts';
import { type Twins, duplicatesAmong } from '#server/identity/duplicates.ts';
import { intArg } from './intArg.ts';
import { toJudgement } from './judgement.ts';
import type { Thing } from '#schema/thing.ts';
import type { Projection } from '#server/graph/read/projection.ts';
import { loadMatch } from './matches.ts';

const counts = intArg('first', 'With how many to be content', { min: 1, max: 100, default: 20 });

@Resolver()
export class DuplicatesResolver {
  @Query(() => PossibleDuplicates, {
    description:
      'Actors of the graph that may be one and the same: each is asked for by its own names. Bodies that succeed or belong to each other, and what was judged DIFFERENT, are not proposed. `merge` makes them one, `judge` says that they are not.',
  })
  async duplicates(
    @Arg('kind', () => Kind, { nullable: true, description: 'INSTITUTION or PERSON; without it, both.' })
    kind: string | undefined,
    @counts.arg first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Where to go on: `next` of the answer before.' })
    after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PossibleDuplicates> {
    const { graph, registry } = context;
    const wanted = { kind: kind ?? undefined, after: after ?? '', first: counts.parse(first) };
    const asked = context.selection.unionProjection(info);
    const { pairs, ...looked } = await duplicatesAmong(graph, registry, wanted);
    return Object.assign(new PossibleDuplicates(), {
      ...looked,
      pairs: await Promise.all(pairs.map((twins) => toPossibleDuplicate(context, asked, twins))),
    });
  }
}

async function toPossibleDuplicate(
  context: Context,
  asked: Projection<Thing>,
  { one, match, judged }: Twins,
): Promise<PossibleDuplicate> {
  const thing = (id: string) => context.thing(id, asked) as Promise<Thing>;
  await loadMatch(context, asked, match);
  const { thing: other, score, reasons } = match;
  return Object.assign(new PossibleDuplicate(), {
    id: toPairId(one, other.id),
    one: await thing(one),
    other,
    score,
    reasons,
    judgement: judged && (await toJudgement(thing, judged)),
  });
}
