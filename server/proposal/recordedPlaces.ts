import { findPlace } from '#server/gazetteer/findPlace.ts';
import type { NamedThingRow } from '#server/graph/questions/namedThings.ts';
import { fold } from '#server/graph/read/searchTerms.ts';
import type { Mention } from './recogniseThings.ts';
import type { Token } from './text/tokens.ts';

/** A shorter name is too often another word. */
const minLength = 4;
const types: ReadonlySet<string | undefined> = new Set(['TOWN', 'SUBDIVISION']);

/** The places that only the graph knows by name, such as a village that no gazetteer holds; written with a capital. */
export function findRecordedPlaces(
  tokens: readonly Token[],
  rows: readonly NamedThingRow[],
  taken: ReadonlySet<number>,
): Mention[] {
  const names = rows
    .filter(({ kind, type }) => kind === 'PLACE' && types.has(type))
    .flatMap((row) =>
      row.names.map((name) => ({
        row,
        words: fold(name)
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean),
      })),
    )
    // What the gazetteer knows was read with its context, or is no place there.
    .filter(({ words }) => words.join(' ').length >= minLength && !findPlace(words.join(' ')))
    .sort((a, b) => b.words.length - a.words.length);
  const free = new Set([...tokens.keys()].filter((index) => !taken.has(index)));
  const mentions = new Map<string, Mention>();
  for (const { row, words } of names)
    for (const [index, { capitalised }] of tokens.entries()) {
      const indexes = words.map((_, offset) => index + offset);
      if (!capitalised || !indexes.every((at, offset) => free.has(at) && tokens[at]!.word === words[offset])) continue;
      for (const at of indexes) free.delete(at);
      const { id } = row.thing;
      mentions.set(id, { id, named: row, tokens: [...(mentions.get(id)?.tokens ?? []), ...indexes] });
    }
  return [...mentions.values()];
}
