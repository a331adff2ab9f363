import { useApolloClient, useQuery } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import { useMemo } from 'react';
import type { ApiQueryResult } from '#web/api/useApiQuery.ts';
import { buildDraftQuery, toValues } from '#web/record/buildDraftQuery.ts';
import type { FormField, Values } from '#web/record/formFields.ts';

export interface LoadedRecord {
  id: string;
  version: number;
  values: Values;
  record: string;
  updatedAt: string;
  updatedBy: string | undefined;
}

interface RecordData {
  node: (Omit<LoadedRecord, 'values'> & { draft?: object }) | null;
}

const toRecord = ({ node }: RecordData): LoadedRecord | null =>
  node && { ...node, updatedBy: node.updatedBy ?? undefined, values: toValues(node.draft ?? {}) as Values };

/** Loads a record in the shape in which it is saved, always its latest version. */
export function useRecord(
  type: string,
  fields: readonly FormField[],
  id: string,
): { record: ApiQueryResult<LoadedRecord | null>; reload(): Promise<LoadedRecord | null> } {
  const client = useApolloClient();
  const query = useMemo(
    () => buildDraftQuery(type, fields) as TypedDocumentNode<RecordData, { id: string }>,
    [type, fields],
  );
  const { data, loading, error, refetch } = useQuery(query, { variables: { id }, fetchPolicy: 'no-cache' });
  const record = useMemo(() => (data ? toRecord(data as RecordData) : undefined), [data]);
  return {
    record: { data: record, loading, error, refetch: () => void refetch() },
    async reload() {
      const result = await client.query({ query, variables: { id }, fetchPolicy: 'no-cache' });
      return result.data ? toRecord(result.data) : null;
    },
  };
}
