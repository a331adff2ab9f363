import { isDeepStrictEqual } from 'node:util';
import type { Raw } from '#server/graph/read/record.ts';

/**
 * Three-way merge of a record that is imported again: `incoming` is the source now, `imported` the source at the last
 * import, `current` the record. A field that only the source changed follows the source; an edited field is kept.
 */
export function mergeImport(incoming: Raw, imported: Raw, current: Raw): { draft: Raw; keptFields: string[] } {
  const draft: Raw = {};
  const keptFields: string[] = [];
  for (const field of new Set([...Object.keys(incoming), ...Object.keys(imported), ...Object.keys(current)])) {
    const isEdited = !isDeepStrictEqual(current[field], imported[field]);
    const value = isEdited ? current[field] : incoming[field];
    if (
      isEdited &&
      !isDeepStrictEqual(incoming[field], imported[field]) &&
      !isDeepStrictEqual(incoming[field], current[field])
    )
      keptFields.push(field);
    if (value !== undefined) draft[field] = value;
  }
  return { draft, keptFields };
}
