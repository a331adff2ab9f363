import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { readSeeds } from '#seeds/readSeeds.ts';
import { collectCitations } from '#server/graph/write/draftCitations.ts';
import { passages, type Passage } from './passages.ts';

export const registry = new Registry(entities);
export const rows = await readSeeds(registry);

const folder = fileURLToPath(new URL('../../../../shared/documents/', import.meta.url));
/** The reviewed headings of each of the five documents. */
export const headings = parse(readFileSync(new URL('headings.yaml', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;
const getDraft = (id: string) => rows.find((row) => row.id === id)!.draft as { file: string };

/** Everything that the seeds cite of a document. */
const collectCited = (id: string) =>
  rows.flatMap(({ kind, draft }) =>
    collectCitations(registry.entity(kind), draft).filter(({ document }) => document === id),
  );

/** The passages of each of the five documents; undefined if the documents are missing. */
export const getPassages: Record<string, Passage[]> | undefined = existsSync(folder)
  ? Object.fromEntries(
      Object.keys(headings).map((id) => [
        id,
        passages(readFileSync(folder + getDraft(id).file, 'utf8'), collectCited(id)),
      ]),
    )
  : undefined;
