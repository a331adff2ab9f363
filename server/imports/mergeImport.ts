import { isDeepStrictEqual } from 'node:util';
import type { Raw } from '#server/graph/read/record.ts';

/**
 * What becomes of a thing when its source is imported again. A field that only the source changed
 * follows the source; a field that a person changed stays as the person left it.
 */
export function merged(incoming: Raw, imported: Raw, current: Raw): { draft: Raw; keptFields: string[] } {
  const draft: Raw = {};
  const keptFields: string[] = [];
  for (const field of new Set([...Object.keys(incoming), ...Object.keys(imported), ...Object.keys(current)])) {
    const touched = !isDeepStrictEqual(current[field], imported[field]);
    const value = touched ? current[field] : incoming[field];
    if (
      touched &&
      !isDeepStrictEqual(incoming[field], imported[field]) &&
      !isDeepStrictEqual(incoming[field], current[field])
    )
      keptFields.push(field);
    if (value !== undefined) draft[field] = value;
  }
  return { draft, keptFields };
}
