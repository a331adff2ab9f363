import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ProposalInput } from '#schema/answers/overlap.ts';
import { Initiative } from '#schema/initiative.ts';
import { Visibility } from '#schema/values/visibility.ts';
import { authorize } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { omitNulls } from '#server/omitNulls.ts';
import { saveDraft } from '#server/graph/write/save.ts';
import { idFor, initiativeOf } from '#server/overlap/toDraft.ts';
import { understand } from '#server/overlap/interpret.ts';

@Resolver()
export class SaveProposalAsDraftResolver {
  @Mutation(() => Initiative, {
    description:
      'Keeps a proposal as an initiative to come, its record DRAFT, so that whoever asks next finds it. It takes the partners that were given, and the places and themes that were understood; what was given and not understood stands in its description. `remove` undoes it.',
  })
  async keepProposal(
    @Arg('proposal', () => ProposalInput, { description: 'What is planned.' }) proposal: ProposalInput,
    @Arg('visibility', () => Visibility, {
      nullable: true,
      defaultValue: Visibility.NETWORK,
      description: 'Who may see it.',
    })
    visibility: Visibility | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'keepProposal');
    const { graph, registry, language } = context;
    const told = omitNulls(proposal);
    const entity = registry.entity(told.kind ?? 'PROJECT');
    const id = idFor(told.title);
    const draft = initiativeOf(entity, told, await understand(context, told), { by, language });
    await saveDraft(graph, registry, { entity, id, draft, by, draftFor: visibility ?? Visibility.NETWORK });
    context.forget();
    return context.thing(id, info);
  }
}
