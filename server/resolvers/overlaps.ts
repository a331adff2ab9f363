import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Overlap, ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/context.ts';
import { invalid } from '#server/errors.ts';
import { initiativesNear } from '#server/graph/overlaps.ts';
import { overlapsOf } from '#server/overlap/score.ts';
import { understand } from '#server/overlap/understand.ts';

@Resolver()
export class OverlapsResolver {
  @Query(() => [Overlap], {
    description:
      'What a planned partnership would duplicate, whom it should join and what it can learn from, closest first. An empty list: nothing in the graph has the same subject.',
  })
  async overlaps(
    @Arg('proposal', () => ProposalInput, { description: 'What is planned.' }) proposal: ProposalInput,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at most: 1 to 100.' }) first: number,
    @Ctx() { graph, registry }: Context,
  ): Promise<Overlap[]> {
    if (first < 1 || first > 100) throw invalid(`first goes from 1 to 100; ${first} was asked.`);
    const understood = await understand(graph, registry, proposal);
    const ids = (spoken: { thing: { id: string } }[]) => spoken.map(({ thing }) => thing.id);
    const near = await initiativesNear(
      graph,
      registry,
      understood.words,
      ids(understood.themes),
      ids(understood.actors),
    );
    return overlapsOf(understood, near, first);
  }
}
