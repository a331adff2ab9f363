import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ProposalInput } from '#schema/answers/overlap.ts';
import { Initiative } from '#schema/initiative.ts';
import { Visibility } from '#schema/values/visibility.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { omitNulls } from '#server/omitNulls.ts';
import { saveDraft } from '#server/graph/write/save.ts';
import { parseProposal } from '#server/proposal/parseProposal.ts';
import { createId, toDraft } from '#server/proposal/toDraft.ts';

@Resolver()
export class SaveProposalAsDraftResolver {
  @Mutation(() => Initiative, {
    description:
      'Saves a proposal as a draft initiative (UPCOMING, `record: DRAFT`), so that later comparisons find it. It gets the given partners and the recognised places and themes; unresolved entries are added to its description. Undo with `remove`.',
  })
  async saveProposalAsDraft(
    @Arg('proposal', () => ProposalInput, { description: 'The planned initiative.' }) proposal: ProposalInput,
    @Arg('visibility', () => Visibility, {
      nullable: true,
      defaultValue: Visibility.NETWORK,
      description: 'Who may read the draft.',
    })
    visibility: Visibility | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'SAVE_PROPOSAL_AS_DRAFT');
    const { graph, registry, language } = context;
    const input = omitNulls(proposal);
    const entity = registry.entity(input.kind ?? 'PROJECT');
    const draft = toDraft(entity, input, await parseProposal(context, input), { by, language });
    const id = createId(draft.name);
    await saveDraft(graph, registry, { entity, id, draft, by, draftFor: visibility ?? Visibility.NETWORK });
    context.clearCache();
    return context.loadThing(id, info);
  }
}
