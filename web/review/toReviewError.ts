import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { toApiError } from '#web/api/apiError.ts';

/** Why a decision failed. Other errors are worded as everywhere. */
export type ReviewError =
  | { reason: 'later'; name: string; into: string }
  | { reason: 'changed'; names: string }
  | { reason: 'stale' | 'unreachable' }
  | { reason: 'other'; message: string };

interface ErrorExtensions {
  code?: string;
  later?: { name: string; into: string };
  changed?: string[];
}

export function toReviewError(error: unknown, toErrorText: (error: unknown) => string): ReviewError {
  const { kind } = toApiError(error);
  const extensions = (CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions : undefined) as
    ErrorExtensions | undefined;
  if (extensions?.later) return { reason: 'later', ...extensions.later };
  if (extensions?.changed) return { reason: 'changed', names: extensions.changed.join(', ') };
  if (extensions?.code === 'CONFLICT') return { reason: 'stale' };
  return kind === 'unavailable' ? { reason: 'unreachable' } : { reason: 'other', message: toErrorText(error) };
}
