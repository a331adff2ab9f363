import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { problemOf } from '#web/api/apiError.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import {
  type KeepProposalMutation,
  type Visibility,
  KeepProposalDocument,
  RemoveDraftDocument,
} from '#web/api/operations.ts';
import { type Proposal, inputOf } from '#web/before/proposal/proposal.ts';

export type Kept = KeepProposalMutation['keepProposal'];

interface State {
  of: Proposal;
  kept?: Kept;
  undone?: boolean;
  problem?: string;
}

/** What the graph answered before is out of date, but not the comparison on this page: it stays as it was read. */
const standing = ['overlaps', 'understanding', 'whomToJoin', 'whatToChange', 'kinds', 'viewer'];

/** The draft that a proposal was kept as, from here and now: keeping it, and taking it away again. */
export function useKeepDraft(proposal: Proposal) {
  const client = useApolloClient();
  const { code: language } = useLanguage();
  const [state, setState] = useState<State>({ of: proposal });
  // Another proposal has not been kept yet.
  const { kept, undone, problem }: State = state.of === proposal ? state : { of: proposal };

  const change = async (work: () => Promise<Partial<State>>): Promise<boolean> => {
    try {
      setState({ of: proposal, ...(await work()) });
      client.cache.modify({
        fields: (value, { fieldName, DELETE }) => (standing.includes(fieldName) ? value : DELETE),
      });
      return true;
    } catch (error) {
      setState((before) => ({ ...before, of: proposal, problem: problemOf(error).message }));
      return false;
    }
  };

  const keep = (visibility: Visibility) =>
    change(async () => {
      const variables = { proposal: inputOf(proposal), visibility, language };
      const { data } = await client.mutate({ mutation: KeepProposalDocument, variables });
      return { kept: data!.keepProposal };
    });
  const undo = () =>
    change(async () => {
      await client.mutate({ mutation: RemoveDraftDocument, variables: { id: kept!.id, version: kept!.version } });
      return { undone: true };
    });
  return { kept, undone, problem, keep, undo };
}
