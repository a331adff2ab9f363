import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { problemOf } from '#web/api/apiError.ts';
import {
  type KeepingFragment,
  type RecordState,
  type Visibility,
  ChangeRecordDocument,
  ChangeVisibilityDocument,
} from '#web/api/operations.ts';

/** What is changed at once: who sees it, or how far it is. */
export type Change = { visibility: Visibility } | { record: RecordState };

type Fault = { why: 'stale' | 'theirs' | 'gone' | 'away' | 'signedOut' } | { why: 'other'; message: string };

const known = { CONFLICT: 'stale', FORBIDDEN: 'theirs', NOT_FOUND: 'gone', UNAUTHENTICATED: 'signedOut' } as const;

function faultOf(error: unknown): Fault {
  const { kind, code, message } = problemOf(error);
  if (kind === 'away') return { why: 'away' };
  return code !== undefined && code in known ? { why: known[code as keyof typeof known] } : { why: 'other', message };
}

interface State {
  /** What was done last, and what it was before. */
  done?: { change: Change; before: Change };
  undone?: boolean;
  fault?: Fault;
}

/** What the graph answers of the page itself comes with the change; other answers are out of date. */
const standing = ['node', 'kinds', 'viewer'];

/** Changes how an initiative is kept, and takes the last change back. */
export function useKeeping({ id, version, record, visibility }: KeepingFragment) {
  const client = useApolloClient();
  const [state, setState] = useState<State>({});
  const busy = useRef(false);

  const write = async (change: Change, then: State) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await ('visibility' in change
        ? client.mutate({ mutation: ChangeVisibilityDocument, variables: { id, version, ...change } })
        : client.mutate({ mutation: ChangeRecordDocument, variables: { id, version, ...change } }));
      client.cache.modify({
        fields: (value, { fieldName, DELETE }) => (standing.includes(fieldName) ? value : DELETE),
      });
      setState(then);
    } catch (error) {
      const fault = faultOf(error);
      const away = fault.why === 'away';
      setState(({ done }) => ({ done: away ? done : undefined, fault }));
      // Somebody else changed it: what it is now is shown, to choose again.
      if (!away) await client.refetchQueries({ include: 'active' }).catch(() => {});
    }
    busy.current = false;
  };

  const change = (wanted: Change) =>
    write(wanted, { done: { change: wanted, before: 'visibility' in wanted ? { visibility } : { record } } });
  const undo = () => state.done && write(state.done.before, { undone: true });
  return { ...state, change, undo };
}
