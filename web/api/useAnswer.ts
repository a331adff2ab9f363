import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useLanguage } from '#web/language/LanguageProvider.tsx';

export interface Answer<Data> {
  /** The answer; while the next one is under way, the one before. */
  data: Data | undefined;
  loading: boolean;
  error: Error | undefined;
  again(): void;
}

type Given<Variables> = Omit<Variables, 'language'>;

/** Asks the API in the reader's language: documents that declare $language get it by themselves. */
export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Given<Variables>,
  { skip = false }: { skip?: boolean } = {},
): Answer<Data> {
  const { code } = useLanguage();
  const result = useQuery(document, {
    variables: { ...variables, language: code } as unknown as Variables,
    skip,
    notifyOnNetworkStatusChange: true,
  } as never);
  const { data, previousData, loading, error, refetch } = result as {
    data?: Data;
    previousData?: Data;
    loading: boolean;
    error?: Error;
    refetch(): Promise<unknown>;
  };
  return {
    data: skip ? undefined : (data ?? (error ? undefined : previousData)),
    loading,
    error,
    again: () => void refetch().catch(() => {}),
  };
}
