import type { ReactNode } from 'react';
import type { ApiQueryResult } from '#web/api/useApiQuery.ts';
import { ErrorState } from './ErrorState.tsx';
import { LoadingState } from './LoadingState.tsx';

interface Props<Data> {
  result: ApiQueryResult<Data>;
  children: (data: Data) => ReactNode;
  loading?: ReactNode;
}

/** The answer to a question when it is there; until then what is coming, or what went wrong and a way to try again. */
export function QueryBoundary<Data>({ result, children, loading }: Props<Data>) {
  if (result.data !== undefined) return children(result.data);
  if (result.error && !result.loading) return <ErrorState error={result.error} again={result.refetch} />;
  return loading ?? <LoadingState />;
}
