import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export interface ApiError {
  /** unavailable: the API is down or too busy; refused: the API returned an error; broken: an error of the web application. */
  kind: 'unavailable' | 'refused' | 'broken';
  message: string;
  /** The code of the first GraphQL error. */
  code?: string;
}

/** Classifies an error for display. Messages of the API say what to do and are shown unchanged. */
export function toApiError(error: unknown): ApiError {
  const message = error instanceof Error ? error.message : String(error);
  if (CombinedGraphQLErrors.is(error)) {
    const unavailable = error.errors.some(({ extensions }) =>
      ['UNAVAILABLE', 'TOO_BUSY'].includes(String(extensions?.code)),
    );
    const message = error.errors.map((graphqlError) => graphqlError.message).join(' ');
    return {
      kind: unavailable ? 'unavailable' : 'refused',
      message,
      code: error.errors[0]?.extensions?.code as string | undefined,
    };
  }
  if (ServerError.is(error) || error instanceof TypeError) return { kind: 'unavailable', message };
  return { kind: 'broken', message };
}

/** What the API says besides the message, for forms that word it themselves. */
export interface ErrorDetails {
  reason?: string;
  problems?: { path: (string | number)[]; reason?: string; message: string }[];
  retryAfterSeconds?: number;
}

export const readDetails = (error: unknown): ErrorDetails =>
  CombinedGraphQLErrors.is(error) ? ((error.errors[0]?.extensions ?? {}) as ErrorDetails) : {};
