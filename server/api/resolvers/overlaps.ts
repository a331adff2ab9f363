import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { InWorker } from '#schema/complexity.ts';
import { Overlap, ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/api/context.ts';
import { compareProposal } from '#server/overlap/compare.ts';
import { toReason } from '#server/overlap/explain.ts';
import { listMissing } from '#server/overlap/missing.ts';
import { intArg } from './intArg.ts';

const firstArg = intArg('first', 'Maximum number of overlaps', { min: 1, max: 100, default: 10 });

@Resolver()
export class OverlapsResolver {
  @InWorker()
  @Query(() => [Overlap], {
    complexity: 2_500,
    description:
      'Existing initiatives that a planned one would duplicate, should coordinate with or can learn from, closest first. Empty when none has the same subject.',
  })
  async overlaps(
    @Arg('proposal', () => ProposalInput, { description: 'The planned initiative.' }) proposal: ProposalInput,
    @firstArg.arg first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Overlap[]> {
    const limit = firstArg.parse(first);
    const { ranked, proposal: parsed } = await compareProposal(context, proposal);
    const projection = context.selection.unionProjection(info);
    const loadThing = (id: string) => context.loadThing(id, projection);
    const initiativeProjection = context.selection.thingProjection(info, 'initiative');
    return Promise.all(
      ranked.slice(0, limit).map(async ({ candidate, evidence, features, score, verdict, certainty }) => {
        const [initiative, ...reasons] = await Promise.all([
          context.loadThing(candidate.initiative.id, initiativeProjection),
          ...evidence.map((item) => toReason(item, loadThing)),
        ]);
        return Object.assign(new Overlap(), {
          initiative,
          score,
          verdict,
          certainty,
          partnersLinked: features.partnersLinked,
          reasons,
          missing: listMissing(parsed, features),
        });
      }),
    );
  }
}
