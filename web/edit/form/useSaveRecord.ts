import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { discardResults } from '#web/api/discardResults.ts';
import { SaveRecordDocument, type Visibility } from '#web/api/operations.ts';

export interface RecordToSave {
  /** Name of the GraphQL type. */
  type: string;
  draft: object;
  id?: string;
  version?: number;
  visibility?: Visibility;
}

/** Only secure contexts have it; without a key, a repeated request is checked by its version alone. */
const createKey = () => (typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : undefined);

/** Saves a record of any kind. Throws when the API cannot be reached, or does not read the draft. */
export function useSaveRecord() {
  const client = useApolloClient();
  const sent = useRef<{ text: string; key?: string }>({ text: '' });
  return async ({ type, draft, id, version, visibility }: RecordToSave) => {
    const record = { id, version, visibility, [`${type[0]!.toLowerCase()}${type.slice(1)}`]: draft };
    const text = JSON.stringify(record);
    // The same draft sent again, after the connection broke, is the same change.
    if (sent.current.text !== text) sent.current = { text, key: createKey() };
    const { data } = await client.mutate({
      mutation: SaveRecordDocument,
      variables: { records: [record], key: sent.current.key },
    });
    const { records, problems } = data!.saveAll!;
    const saved = records?.[0];
    if (saved) discardResults(client);
    return { saved, problems: problems.map((problem) => ({ ...problem, path: problem.path.slice(1) })) };
  };
}
