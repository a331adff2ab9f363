import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export interface ApiError {
  /** away: the API does not answer; refused: it answered, and says why not; broken: the page itself failed. */
  kind: 'away' | 'refused' | 'broken';
  message: string;
  /** The API's own word for it, when it answered. */
  code?: string;
}

/** What an error means to a person: the API's own messages say what to do, and are shown as they are. */
export function toApiError(error: unknown): ApiError {
  const message = error instanceof Error ? error.message : String(error);
  if (CombinedGraphQLErrors.is(error)) {
    const unavailable = error.errors.some(({ extensions }) =>
      ['UNAVAILABLE', 'TOO_BUSY'].includes(String(extensions?.code)),
    );
    const message = error.errors.map((graphqlError) => graphqlError.message).join(' ');
    return {
      kind: unavailable ? 'away' : 'refused',
      message,
      code: error.errors[0]?.extensions?.code as string | undefined,
    };
  }
  if (ServerError.is(error) || error instanceof TypeError) return { kind: 'away', message };
  return { kind: 'broken', message };
}
