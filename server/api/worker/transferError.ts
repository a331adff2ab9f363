import { GraphQLError } from 'graphql';
import { ApiError, type ErrorCode } from '#server/errors.ts';

/** An error as it passes between threads, which drop the classes of errors. */
export interface TransferredError {
  message: string;
  stack?: string | undefined;
  /** Of an ApiError. */
  code?: ErrorCode | undefined;
  details?: Record<string, unknown> | undefined;
  /** Of an error of GraphQL: where it occurred, and the error behind it. */
  at?: Pick<GraphQLError, 'locations' | 'path' | 'extensions'>;
  original?: TransferredError | undefined;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? null)) as T;

export function toTransferred(error: unknown): TransferredError {
  if (error instanceof ApiError) return { message: error.message, code: error.code, details: copy(error.extensions) };
  if (error instanceof GraphQLError) {
    const { message, locations, path, extensions, originalError } = error;
    return {
      message,
      at: copy({ locations, path, extensions }),
      original: originalError ? toTransferred(originalError) : undefined,
    };
  }
  return error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
}

export function fromTransferred({ message, stack, code, details, at, original }: TransferredError): Error {
  if (code) return new ApiError(code, message, details);
  if (at) {
    const { locations, path, extensions } = at;
    const error = new GraphQLError(message, {
      path,
      extensions,
      originalError: original ? fromTransferred(original) : null,
    });
    Object.defineProperty(error, 'locations', { value: locations ?? undefined, enumerable: true });
    return error;
  }
  return Object.assign(new Error(message), { stack });
}
