import { isDeepStrictEqual } from 'node:util';
import type { Registry } from '#schema/model.ts';
import type { Visibility } from '#schema/values/visibility.ts';
import { invalid, notFound } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { loadCitingFacts } from '#server/graph/questions/citingFacts.ts';
import { visibilityFilter, visibilityTag } from '#server/graph/read/visibilityFilter.ts';
import { arrangePassages } from '#server/texts/arrangePassages.ts';
import type { Block } from '#server/texts/block.ts';

export interface TextWrite {
  document: string;
  /** Undefined leaves the stored text as it is. */
  blocks?: readonly Block[];
  /** Name of the file; undefined for a typed text. */
  file?: string;
  /** Undefined leaves it as it is; that of a new text is NETWORK, as not every text may be published. */
  visibility?: Visibility;
  by: string;
}

interface StoredText {
  texts: string[] | null;
  types: string[] | null;
  file: string | null;
  visibility: Visibility | null;
}

/** Locks a document and returns its text. Throws NOT_FOUND. */
async function lockText(run: RunQuery, document: string): Promise<StoredText> {
  const [row] = await run<StoredText>(
    `MATCH (d:Document {id: $document}) WHERE ${visibilityFilter('d')} SET d.locked = true REMOVE d.locked
     WITH d OPTIONAL MATCH (t:DocumentText {id: d.id})
     RETURN t.texts AS texts, t.types AS types, t.file AS file, t.visibility AS visibility`,
    { document },
  );
  if (!row) throw notFound(`There is no document with the id "${document}".`);
  return row;
}

/**
 * Saves the text of a document, arranged by what the graph cites of it, or changes its visibility. Returns whether
 * anything changed: an unchanged text is not written. Throws NOT_FOUND or INVALID.
 */
export const saveDocumentText = (graph: Graph, registry: Registry, write: TextWrite): Promise<boolean> =>
  graph.writeAll(async (run) => {
    const { document, blocks, by } = write;
    const stored = await lockText(run, document);
    if (!blocks && !stored.texts?.length) throw invalid('The document has no text yet. Give its `text`.');
    const visibility = write.visibility ?? stored.visibility ?? 'NETWORK';
    if (visibility === 'PRIVATE') throw invalid('A text is PUBLIC or NETWORK (for editors).');
    const passages = blocks && arrangePassages(blocks, await loadCitingFacts(run, registry, document));
    const next: StoredText = {
      texts: passages?.map(({ text }) => text) ?? stored.texts,
      types: passages?.map(({ type }) => type) ?? stored.types,
      file: blocks ? (write.file ?? null) : stored.file,
      visibility,
    };
    if (isDeepStrictEqual(next, stored)) return false;
    await run('MERGE (t:DocumentText {id: $document}) SET t += $properties', {
      document,
      properties: { ...next, visibilityTag: visibilityTag(visibility, null), ...toChange(by) },
    });
    return true;
  });

/** Deletes the text of a document for good. What remains says that an editor did so. Throws NOT_FOUND. */
export const removeDocumentText = (graph: Graph, document: string, by: string): Promise<void> =>
  graph.writeAll(async (run) => {
    await lockText(run, document);
    await run('MERGE (t:DocumentText {id: $document}) SET t = $properties', {
      document,
      properties: { id: document, texts: [], ...toChange(by) },
    });
  });

const toChange = (by: string) => ({ by, updated: new Date().toISOString().slice(0, 10) });
