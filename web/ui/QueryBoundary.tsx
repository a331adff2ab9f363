import type { ReactNode } from 'react';
import type { Answer } from '#web/api/useApiQuery.ts';
import { ErrorState } from './ErrorState.tsx';
import { LoadingState } from './LoadingState.tsx';

interface Props<Data> {
  answer: Answer<Data>;
  children: (data: Data) => ReactNode;
  loading?: ReactNode;
}

/** The answer to a question when it is there; until then what is coming, or what went wrong and a way to try again. */
export function Answered<Data>({ answer, children, loading }: Props<Data>) {
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error && !answer.loading) return <ErrorState error={answer.error} again={answer.again} />;
  return loading ?? <LoadingState />;
}
