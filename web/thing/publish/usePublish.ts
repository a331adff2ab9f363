import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { toApiError } from '#web/api/apiError.ts';
import {
  type PublishControlsFragment,
  type RecordState,
  type Visibility,
  ChangeRecordDocument,
  ChangeVisibilityDocument,
} from '#web/api/operations.ts';

/** What is changed at once: who sees it, or how far it is. */
export type Change = { visibility: Visibility } | { record: RecordState };

type PublishError =
  { reason: 'stale' | 'theirs' | 'gone' | 'away' | 'signedOut' } | { reason: 'other'; message: string };

const errorReasons = {
  CONFLICT: 'stale',
  FORBIDDEN: 'theirs',
  NOT_FOUND: 'gone',
  UNAUTHENTICATED: 'signedOut',
} as const;

function toPublishError(error: unknown): PublishError {
  const { kind, code, message } = toApiError(error);
  if (kind === 'away') return { reason: 'away' };
  return code !== undefined && code in errorReasons
    ? { reason: errorReasons[code as keyof typeof errorReasons] }
    : { reason: 'other', message };
}

interface State {
  /** What was done last, and what it was before. */
  done?: { change: Change; previous: Change };
  undone?: boolean;
  error?: PublishError;
}

/** What the graph answers of the page itself comes with the change; other answers are out of date. */
const retainedFields = ['node', 'kinds', 'viewer'];

/** Changes how an initiative is kept, and takes the last change back. */
export function usePublish({ id, version, record, visibility }: PublishControlsFragment) {
  const client = useApolloClient();
  const [state, setState] = useState<State>({});
  const busy = useRef(false);

  const write = async (change: Change, nextState: State) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await ('visibility' in change
        ? client.mutate({ mutation: ChangeVisibilityDocument, variables: { id, version, ...change } })
        : client.mutate({ mutation: ChangeRecordDocument, variables: { id, version, ...change } }));
      client.cache.modify({
        fields: (value, { fieldName, DELETE }) => (retainedFields.includes(fieldName) ? value : DELETE),
      });
      setState(nextState);
    } catch (error) {
      const publishError = toPublishError(error);
      const unreachable = publishError.reason === 'away';
      setState(({ done }) => ({ done: unreachable ? done : undefined, error: publishError }));
      // Somebody else changed it: what it is now is shown, to choose again.
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
