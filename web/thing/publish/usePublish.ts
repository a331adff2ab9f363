import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { discardResults } from '#web/api/discardResults.ts';
import { toApiError } from '#web/api/apiError.ts';
import { useErrorText } from '#web/ui/useErrorText.ts';
import {
  type PublishControlsFragment,
  type RecordState,
  type Visibility,
  ChangeRecordDocument,
  ChangeVisibilityDocument,
} from '#web/api/operations.ts';

export type Change = { visibility: Visibility } | { record: RecordState };

type PublishError =
  { reason: 'stale' | 'forbidden' | 'notFound' | 'unreachable' | 'signedOut' } | { reason: 'other'; message: string };

const errorReasons = {
  CONFLICT: 'stale',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  UNAUTHENTICATED: 'signedOut',
} as const;

function toPublishError(error: unknown, toErrorText: (error: unknown) => string): PublishError {
  const { kind, code } = toApiError(error);
  if (kind === 'unavailable') return { reason: 'unreachable' };
  return code !== undefined && code in errorReasons
    ? { reason: errorReasons[code as keyof typeof errorReasons] }
    : { reason: 'other', message: toErrorText(error) };
}

interface State {
  /** The last change, and the value before it. */
  done?: { change: Change; previous: Change };
  undone?: boolean;
  error?: PublishError;
}

/** Cached fields to retain: the mutation returns the page's own record, all other results are stale. */
const retainedFields = ['node'];

/** Changes the visibility or record state of an initiative, and undoes the last change. */
export function usePublish({ id, version, record, visibility }: PublishControlsFragment) {
  const client = useApolloClient();
  const toErrorText = useErrorText();
  const [state, setState] = useState<State>({});
  const busy = useRef(false);

  const mutate = (change: Change) => {
    if ('visibility' in change)
      return client.mutate({ mutation: ChangeVisibilityDocument, variables: { id, version, ...change } });
    return client.mutate({ mutation: ChangeRecordDocument, variables: { id, version, ...change } });
  };
  const write = async (change: Change, nextState: State) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await mutate(change);
      discardResults(client, retainedFields);
      setState(nextState);
    } catch (error) {
      const publishError = toPublishError(error, toErrorText);
      const unreachable = publishError.reason === 'unreachable';
      setState(({ done }) => ({ done: unreachable ? done : undefined, error: publishError }));
      // Changed by another editor: reload, to choose again.
      if (!unreachable) await client.refetchQueries({ include: 'active' }).catch(() => {});
    }
    busy.current = false;
  };

  const change = (nextChange: Change) =>
    write(nextChange, {
      done: { change: nextChange, previous: 'visibility' in nextChange ? { visibility } : { record } },
    });
  const undo = () => state.done && write(state.done.previous, { undone: true });
  return { ...state, change, undo };
}
