import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { problemOf } from '#web/api/apiError.ts';

/** Why something could not be done, to be told in the reader's language; what has no words here is told as it came. */
export type Fault =
  | { why: 'later'; name: string; into: string }
  | { why: 'changed'; names: string }
  | { why: 'stale' | 'away' }
  | { why: 'other'; message: string };

interface Told {
  code?: string;
  later?: { name: string; into: string };
  changed?: string[];
}

export function faultOf(error: unknown): Fault {
  const { kind, message } = problemOf(error);
  const told = (CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions : undefined) as Told | undefined;
  if (told?.later) return { why: 'later', ...told.later };
  if (told?.changed) return { why: 'changed', names: told.changed.join(', ') };
  if (told?.code === 'CONFLICT') return { why: 'stale' };
  return kind === 'away' ? { why: 'away' } : { why: 'other', message };
}
