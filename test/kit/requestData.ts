import type { createApi } from '#server/api/server.ts';
import { type AppServices, createContext } from '#server/api/context.ts';

/** Executes an operation of a reader that must succeed, without HTTP; its data. */
export async function requestData<T>(
  api: ReturnType<typeof createApi>,
  services: AppServices,
  query: string,
  variables: object = {},
): Promise<T> {
  const { body } = await api.executeOperation(
    { query, variables: variables as never },
    { contextValue: createContext(services) },
  );
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  return body.singleResult.data as T;
}
