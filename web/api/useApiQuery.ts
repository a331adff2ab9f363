import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useApolloClient, useQuery } from '@apollo/client/react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';

export interface ApiQueryResult<Data> {
  /** While the next result is loading, the previous one. */
  data: Data | undefined;
  loading: boolean;
  error: Error | undefined;
  refetch(): void;
}

/** Runs a query. Documents that declare $language get the reader's language; others ignore it. */
export function useApiQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'language'>,
  { skip = false }: { skip?: boolean } = {},
): ApiQueryResult<Data> {
  const { apiLanguage } = useLanguage();
  const client = useApolloClient();
  const { data, previousData, loading, error } = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    skip ? skipToken : { variables: { ...variables, language: apiLanguage }, notifyOnNetworkStatusChange: true },
  );
  return {
    data: skip ? undefined : (data ?? (error ? undefined : previousData)),
    loading,
    error,
    // Other queries of the page most likely failed too: all are fetched again.
    refetch: () => void client.refetchQueries({ include: 'active' }).catch(() => {}),
  };
}
