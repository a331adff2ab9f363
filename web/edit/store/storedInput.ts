import type { Values } from '#web/record/formFields.ts';

const prefix = 'maillage-input';

/** What was typed into a form and not saved yet. */
export interface StoredInput {
  values: Values;
  /** The record as it was read, and its version; absent for a new one. */
  base?: Values;
  version?: number;
  /** When it was typed, in ISO format. */
  at: string;
}

/** One entry per person and form: others use the same browser. */
const toKey = (editor: string, form: string) => [prefix, editor, form].join(':');

// Storage may be denied or full: the form then holds the only copy, and leaving it warns.
export function storeInput(editor: string, form: string, input: StoredInput): boolean {
  try {
    localStorage.setItem(toKey(editor, form), JSON.stringify(input));
    return true;
  } catch {
    return false;
  }
}

export function loadInput(editor: string, form: string): StoredInput | undefined {
  try {
    return JSON.parse(localStorage.getItem(toKey(editor, form)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function clearInput(editor: string, form: string) {
  try {
    localStorage.removeItem(toKey(editor, form));
  } catch {}
}
