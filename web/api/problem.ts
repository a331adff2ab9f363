import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export interface Problem {
  /** away: the API does not answer; refused: it answered, and says why not; broken: the page itself failed. */
  kind: 'away' | 'refused' | 'broken';
  message: string;
}

/** What an error means to a person: the API's own messages say what to do, and are shown as they are. */
export function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  if (CombinedGraphQLErrors.is(error)) {
    const away = error.errors.some(({ extensions }) => extensions?.code === 'UNAVAILABLE');
    return { kind: away ? 'away' : 'refused', message: error.errors.map((one) => one.message).join(' ') };
  }
  if (ServerError.is(error) || error instanceof TypeError) return { kind: 'away', message };
  return { kind: 'broken', message };
}
