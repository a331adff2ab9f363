import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Overlap, ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/context.ts';
import { compared } from '#server/overlap/compare.ts';
import { overlapsOf } from '#server/overlap/score.ts';
import { amount } from './amount.ts';

const counts = amount('first', 'How many at most', { least: 1, most: 100, usual: 10 });

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
  ): Promise<Overlap[]> {
    const most = counts.of(first);
    const { understood, near } = await compared(context, proposal);
    return overlapsOf(understood, near, most);
  }
}
