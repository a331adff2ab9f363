import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { toApiError } from '#web/api/apiError.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import {
  type SaveDraftMutation,
  type Visibility,
  SaveDraftDocument,
  RemoveDraftDocument,
} from '#web/api/operations.ts';
import { type Proposal, toProposalInput } from '#web/before/proposal/proposal.ts';

export type DraftRecord = SaveDraftMutation['keepProposal'];

interface State {
  proposal: Proposal;
  saved?: DraftRecord;
  undone?: boolean;
  problem?: string;
}

/** What the graph answered before is out of date, but not the comparison on this page: it stays as it was read. */
const retainedFields = ['overlaps', 'understanding', 'whomToJoin', 'whatToChange', 'kinds', 'viewer'];

/** The draft that a proposal was kept as, from here and now: keeping it, and taking it away again. */
export function useSaveDraft(proposal: Proposal) {
  const client = useApolloClient();
  const { apiLanguage: language } = useLanguage();
  const [state, setState] = useState<State>({ proposal });
  // Another proposal has not been kept yet.
  const { saved, undone, problem }: State = state.proposal === proposal ? state : { proposal };

  const change = async (action: () => Promise<Partial<State>>): Promise<boolean> => {
    try {
      setState({ proposal, ...(await action()) });
      client.cache.modify({
        fields: (value, { fieldName, DELETE }) => (retainedFields.includes(fieldName) ? value : DELETE),
      });
      return true;
    } catch (error) {
      setState((previous) => ({ ...previous, proposal, problem: toApiError(error).message }));
      return false;
    }
  };

  const save = (visibility: Visibility) =>
    change(async () => {
      const variables = { proposal: toProposalInput(proposal), visibility, language };
      const { data } = await client.mutate({ mutation: SaveDraftDocument, variables });
      return { saved: data!.keepProposal };
    });
  const undo = () =>
    change(async () => {
      await client.mutate({ mutation: RemoveDraftDocument, variables: { id: saved!.id, version: saved!.version } });
      return { undone: true };
    });
  return { saved, undone, problem, save, undo };
}
