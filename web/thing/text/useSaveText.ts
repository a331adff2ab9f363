import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { toApiError } from '#web/api/apiError.ts';
import { discardResults } from '#web/api/discardResults.ts';
import { type Visibility, RemoveTextDocument, SaveTextDocument } from '#web/api/operations.ts';
import { useErrorText } from '#web/ui/useErrorText.ts';
import { TextError, sendFile } from './sendFile.ts';

const fileReasons = [
  'TOO_LARGE',
  'TOO_LONG',
  'EMPTY',
  'UNKNOWN_FORMAT',
  'PASSWORD',
  'NO_TEXT',
  'DAMAGED',
  'TOO_SLOW',
] as const;
type FileReason = (typeof fileReasons)[number];
const isFileReason = (reason: unknown): reason is FileReason => fileReasons.includes(reason as FileReason);

export type TextProblem =
  { reason: FileReason | 'unreachable' | 'signedOut' | 'notFound' } | { reason: 'other'; message: string };

function toProblem(error: unknown, toErrorText: (error: unknown) => string): TextProblem {
  const { kind, code } = error instanceof TextError ? { kind: 'refused', code: error.code } : toApiError(error);
  const reason =
    error instanceof TextError
      ? error.reason
      : CombinedGraphQLErrors.is(error)
        ? error.errors[0]?.extensions?.reason
        : undefined;
  if (isFileReason(reason)) return { reason };
  if (code === 'UNAUTHENTICATED') return { reason: 'signedOut' };
  if (code === 'NOT_FOUND') return { reason: 'notFound' };
  if (kind === 'unavailable' || code === 'UNAVAILABLE' || code === 'TOO_BUSY') return { reason: 'unreachable' };
  return { reason: 'other', message: error instanceof TextError ? error.message : toErrorText(error) };
}

/** Attaches, replaces and removes the text of a document. Each action returns whether it succeeded. */
export function useSaveText(document: string) {
  const client = useApolloClient();
  const toErrorText = useErrorText();
  const [problem, setProblem] = useState<TextProblem>();
  /** Share of the file that was sent; undefined while none is. */
  const [sent, setSent] = useState<number>();

  const write = async (action: () => Promise<unknown>): Promise<boolean> => {
    setProblem(undefined);
    try {
      await action();
      // Positions of passages are fields of the document, which the cache merges.
      const id = client.cache.identify({ __typename: 'Document', id: document });
      client.cache.evict({ id, fieldName: 'fullText' });
      discardResults(client, ['node']);
      await client.refetchQueries({ include: 'active' }).catch(() => {});
      return true;
    } catch (error) {
      setProblem(toProblem(error, toErrorText));
      return false;
    } finally {
      setSent(undefined);
    }
  };

  return {
    problem,
    sent,
    clearProblem: () => setProblem(undefined),
    saveFile: (file: File, visibility: Visibility) => write(() => sendFile(document, file, visibility, setSent)),
    saveTyped: (text: string, visibility: Visibility) =>
      write(() => client.mutate({ mutation: SaveTextDocument, variables: { document, text, visibility } })),
    changeVisibility: (visibility: Visibility) =>
      write(() => client.mutate({ mutation: SaveTextDocument, variables: { document, visibility } })),
    remove: () => write(() => client.mutate({ mutation: RemoveTextDocument, variables: { document } })),
  };
}
