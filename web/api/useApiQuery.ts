import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';

export interface ApiQueryResult<Data> {
  /** The answer; while the next one is under way, the one before. */
  data: Data | undefined;
  loading: boolean;
  error: Error | undefined;
  refetch(): void;
}

type Given<Variables> = Omit<Variables, 'language'>;

/** Asks the API in the reader's language: documents that declare $language get it by themselves. */
export function useApiQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Given<Variables>,
  { skip = false }: { skip?: boolean } = {},
): ApiQueryResult<Data> {
  const { apiLanguage } = useLanguage();
  const client = useApolloClient();
  const result = useQuery(document, {
    variables: { ...variables, language: apiLanguage } as unknown as Variables,
    skip,
    notifyOnNetworkStatusChange: true,
  } as never);
  const { data, previousData, loading, error } = result as {
    data?: Data;
    previousData?: Data;
    loading: boolean;
    error?: Error;
  };
  return {
    data: skip ? undefined : (data ?? (error ? undefined : previousData)),
    loading,
    error,
    // What else is on the page failed too, most likely: all of it is asked again.
    refetch: () => void client.refetchQueries({ include: 'active' }).catch(() => {}),
  };
}
