import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { discardResults } from '#web/api/discardResults.ts';
import { RemoveThingDocument, RestoreThingDocument, RestoreVersionDocument } from '#web/api/operations.ts';

/** Removes a record, takes it back, or writes an earlier version of it; all lists are then read again. */
export function useChangeRecord() {
  const client = useApolloClient();
  return useMemo(
    () => ({
      async remove(id: string, version: number) {
        const { data } = await client.mutate({ mutation: RemoveThingDocument, variables: { id, version } });
        discardResults(client);
        return data!.remove.version;
      },
      async restore(id: string, version?: number) {
        await client.mutate({ mutation: RestoreThingDocument, variables: { id, version } });
        discardResults(client);
      },
      /** Writes an earlier version, or some of its fields, over the present one. */
      async restoreVersion(id: string, restored: { version: number; fields?: string[]; current?: number }) {
        await client.mutate({ mutation: RestoreVersionDocument, variables: { id, ...restored } });
        discardResults(client);
      },
    }),
    [client],
  );
}
