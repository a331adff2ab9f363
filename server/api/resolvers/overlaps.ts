import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Overlap, ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/api/context.ts';
import { compared } from '#server/overlap/compare.ts';
import { reasonOf } from '#server/overlap/explain.ts';
import { intArg } from './intArg.ts';

const counts = intArg('first', 'How many at most', { min: 1, max: 100, default: 10 });

@Resolver()
export class OverlapsResolver {
  @Query(() => [Overlap], {
    description:
      'What a planned partnership would duplicate, whom it should join and what it can learn from, closest first. An empty list: nothing in the graph has the same subject.',
  })
  async overlaps(
    @Arg('proposal', () => ProposalInput, { description: 'What is planned.' }) proposal: ProposalInput,
    @counts.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Overlap[]> {
    const most = counts.parse(first);
    const { ranked } = await compared(context, proposal);
    const asked = context.selection.unionProjection(info);
    const thing = (id: string) => context.thing(id, asked);
    const told = context.selection.thingProjection(info, 'initiative');
    return Promise.all(
      ranked.slice(0, most).map(
        async ({
          one: {
            initiative: { id },
          },
          grounds,
          score,
          verdict,
        }) => {
          const [initiative, ...reasons] = await Promise.all([
            context.thing(id, told),
            ...grounds.map((ground) => reasonOf(ground, thing)),
          ]);
          return Object.assign(new Overlap(), { initiative, score, verdict, reasons });
        },
      ),
    );
  }
}
