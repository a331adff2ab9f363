import type { ReactNode } from 'react';
import type { ApiQueryResult } from '#web/api/useApiQuery.ts';
import { ErrorState } from './ErrorState.tsx';
import { LoadingState } from './LoadingState.tsx';

interface Props<Data> {
  result: ApiQueryResult<Data>;
  children: (data: Data) => ReactNode;
  loading?: ReactNode;
}

/** Renders the data of a query, its loading state or its error with a button to retry. */
export function QueryBoundary<Data>({ result, children, loading }: Props<Data>) {
  if (result.data !== undefined) return children(result.data);
  if (result.error && !result.loading) return <ErrorState error={result.error} retry={result.refetch} />;
  return loading ?? <LoadingState />;
}
