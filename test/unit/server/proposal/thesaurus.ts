import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { NamedTheme } from '#server/proposal/themes/findThemes.ts';

interface ThemeRow {
  theme: string;
  name: string;
  names: Record<string, string>;
  synonyms?: Record<string, string[]>;
  broader?: string[];
  dacSectors?: string[];
  sdgs?: number[];
}

/** The themes of the thesaurus as they are written. */
export const thesaurus = (
  parse(readFileSync(new URL('../../../../seeds/thesaurus.yaml', import.meta.url), 'utf8')) as { things: ThemeRow[] }
).things;

const rowsById = new Map(thesaurus.map((row) => [row.theme, row]));
const listWithBroader = (id: string): string[] => [id, ...(rowsById.get(id)?.broader ?? []).flatMap(listWithBroader)];

/** The same as the database returns them to a reader of texts. */
export const namedThemes = thesaurus.map(({ theme, name, names, synonyms }): NamedTheme => ({
  thing: { id: theme, originalName: name, texts: { names } } as never,
  names: [...new Set([name, ...Object.values(names), ...Object.values(synonyms ?? {}).flat()])],
  idsWithBroader: listWithBroader(theme),
}));
