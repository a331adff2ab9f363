import { type TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';

interface StatusUpdateData {
  update: { record: { id: string; version: number } | null; problems: { message: string }[] };
}

/** The mutation that changes fields of a kind of initiative; adds a status that a document states. */
export const buildStatusUpdate = (type: string) =>
  parse(
    `mutation AddStatus($input: Update${type}Input!) {
      update: update${type}(input: $input) { record { id version } problems { message } }
    }`,
  ) as TypedDocumentNode<StatusUpdateData, { input: object }>;
