import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { ProposalInput } from '#schema/answers/overlap.ts';
import { Initiative } from '#schema/initiative.ts';
import { Visibility } from '#schema/values/visibility.ts';
import { authorize, isAllowed } from '#server/api/permissions.ts';
import type { Context } from '#server/api/context.ts';
import { forbidden, invalid } from '#server/errors.ts';
import { loadStored } from '#server/graph/write/storedDraft.ts';
import { saveDraft } from '#server/graph/write/save.ts';
import { parseProposal } from '#server/proposal/parseProposal.ts';
import { toDraft, updateDraft } from '#server/proposal/toDraft.ts';

@Resolver()
export class SaveProposalAsDraftResolver {
  @Mutation(() => Initiative, {
    description:
      'Saves a proposal as a draft initiative (UPCOMING, `record: DRAFT`), so that later comparisons find it. It gets the partners, places, themes and dates that are given or mentioned, and a short title; given partners and places outside the graph are added to its description. With `id` and `version`, replaces a draft of the same kind. Undo with `remove`.',
  })
  async saveProposalAsDraft(
    @Arg('proposal', () => ProposalInput, { description: 'The planned initiative.' }) proposal: ProposalInput,
    @Arg('visibility', () => Visibility, {
      nullable: true,
      defaultValue: Visibility.NETWORK,
      description: 'Who may read the draft.',
    })
    visibility: Visibility | null,
    @Arg('id', () => ID, {
      nullable: true,
      description: 'Id of the draft to replace; absent to create one. Its visibility is unchanged.',
    })
    id: string | null,
    @Arg('version', () => Int, { nullable: true, description: 'Version that was read; required with `id`.' })
    version: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const by = authorize(context, 'SAVE_PROPOSAL_AS_DRAFT');
    const { graph, registry, language, viewer } = context;
    if (visibility === Visibility.PUBLIC && !isAllowed(viewer, 'CHANGE_VISIBILITY'))
      throw forbidden('You may not publish a draft. Choose NETWORK or PRIVATE.');
    const entity = registry.entity(proposal.kind ?? 'PROJECT');
    const draft = toDraft(entity, proposal, await parseProposal(context, proposal), { by, language });
    if (id != null) {
      if (version == null)
        throw invalid('With an `id`, give the `version` you read, so that no change of somebody else is lost.');
      const stored = await loadStored(graph.read, id);
      if (stored.record !== 'DRAFT' || stored.kind !== entity.kind)
        throw invalid(`"${id}" is no draft of kind ${entity.name}: save the proposal as a new draft, without \`id\`.`);
      if (stored.owner !== by && !isAllowed(viewer, 'SAVE'))
        throw forbidden('You may replace your own drafts only. Save the proposal as a new draft, without `id`.');
      await saveDraft(graph, registry, { entity, id, version, by, edit: (current) => updateDraft(current!, draft) });
      context.clearCache();
      return context.loadThing(id, info);
    }
    const newId = randomUUID();
    await saveDraft(graph, registry, {
      entity,
      id: newId,
      by,
      edit: () => draft,
      draftFor: visibility ?? Visibility.NETWORK,
    });
    context.clearCache();
    return context.loadThing(newId, info);
  }
}
