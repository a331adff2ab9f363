import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { discardResults } from '#web/api/discardResults.ts';
import { useErrorText } from '#web/ui/useErrorText.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import {
  type SaveDraftMutation,
  type Visibility,
  SaveDraftDocument,
  RemoveDraftDocument,
} from '#web/api/operations.ts';
import { type Proposal, toProposalInput } from '#web/before/proposal/proposal.ts';

export type DraftRecord = SaveDraftMutation['saveProposalAsDraft'];

interface State {
  proposal: Proposal;
  saved?: DraftRecord;
  undone?: boolean;
  problem?: string;
}

/** Cached fields to retain after saving: the comparison on this page must not change. */
export const retainedFields = ['overlaps', 'interpretation', 'whomToJoin', 'whatToChange'];

/** Saves a proposal as a draft, and removes that draft again. */
export function useSaveDraft(proposal: Proposal) {
  const client = useApolloClient();
  const toErrorText = useErrorText();
  const { apiLanguage: language } = useLanguage();
  const [state, setState] = useState<State>({ proposal });
  // A changed proposal has not been saved yet.
  const { saved, undone, problem }: State = state.proposal === proposal ? state : { proposal };

  const change = async (action: () => Promise<Partial<State>>): Promise<boolean> => {
    try {
      setState({ proposal, ...(await action()) });
      discardResults(client, retainedFields);
      return true;
    } catch (error) {
      setState((previous) => ({ ...previous, proposal, problem: toErrorText(error) }));
      return false;
    }
  };

  const save = (visibility: Visibility) =>
    change(async () => {
      const variables = { proposal: toProposalInput(proposal), visibility, language };
      const { data } = await client.mutate({ mutation: SaveDraftDocument, variables });
      return { saved: data!.saveProposalAsDraft };
    });
  const undo = () =>
    change(async () => {
      await client.mutate({ mutation: RemoveDraftDocument, variables: { id: saved!.id, version: saved!.version } });
      return { undone: true };
    });
  return { saved, undone, problem, save, undo };
}
