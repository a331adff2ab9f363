import type { Visibility } from '#schema/values/visibility.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { StoredPassage } from '#server/texts/block.ts';
import { type PlacedPassage, placePassages } from '#server/texts/findPassage.ts';
import { tagFilter, visibilityFilter } from './visibilityFilter.ts';

/** The text of a document, as it is read. */
export interface LoadedText {
  document: string;
  visibility: Visibility;
  file: string | undefined;
  updated: string;
  passages: readonly PlacedPassage[];
}

interface Row {
  id: string;
  visibility: Visibility;
  file: string | null;
  updated: string;
  types: StoredPassage['type'][];
  texts: string[];
}

/**
 * Loads the texts of documents that the viewer may read, in one statement; null for the others. A text is a node of its
 * own without edges, so that no list, path or count meets it.
 */
export async function loadDocumentTexts(graph: Graph, ids: readonly string[]): Promise<(LoadedText | null)[]> {
  const rows = await graph.read<Row>(
    `UNWIND $ids AS id MATCH (d:Document {id: id}) WHERE ${visibilityFilter('d')}
     MATCH (t:DocumentText {id: id}) WHERE size(t.texts) > 0 AND ${tagFilter('t')}
     RETURN id, t.visibility AS visibility, t.file AS file, t.updated AS updated, t.types AS types, t.texts AS texts`,
    { ids },
  );
  const texts = new Map(
    rows.map(({ id, visibility, file, updated, types, texts }) => [
      id,
      {
        document: id,
        visibility,
        file: file ?? undefined,
        updated,
        passages: placePassages(texts.map((text, n) => ({ type: types[n]!, text }))),
      },
    ]),
  );
  return ids.map((id) => texts.get(id) ?? null);
}
