import { createHash } from 'node:crypto';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { redaction } from './redactNames.ts';

/** What is stored of the id of an erased person, which may hold the name: enough to recognise it again. */
export const toErasedId = (id: string) => `sha256:${createHash('sha256').update(id).digest('hex')}`;

/** Tells whether an id is that of an erased person, whom no import may bring back. */
export async function loadErasedIds(run: RunQuery): Promise<(id: string) => boolean> {
  const rows = await run<{ id: string }>('MATCH (e:Erasure) RETURN e.id AS id');
  const erased = new Set(rows.map(({ id }) => id));
  return (id) => erased.size > 0 && erased.has(toErasedId(id));
}

/** A source's draft with the redacted fields as they were left by the erasure: the source still has the name. */
export function keepRedactions(incoming: Raw, imported: Raw): Raw {
  const redacted = Object.entries(imported).filter(([, value]) => JSON.stringify(value).includes(redaction));
  return redacted.length > 0 ? { ...incoming, ...Object.fromEntries(redacted) } : incoming;
}
