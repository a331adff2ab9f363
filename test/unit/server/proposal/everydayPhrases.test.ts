import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '#server/gazetteer/findPlaces.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';
import { findThemes } from '#server/proposal/themes/findThemes.ts';
import { heldOut } from '../../../evaluation/heldOut.ts';
import { namedThemes } from './thesaurus.ts';

const toIds = (cell = '') => cell.split(',').filter(Boolean);

const phrases = readFileSync(new URL('../../../evaluation/everyday-phrases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .slice(1)
  .map((line) => {
    const [phrase = '', language = '', mustRead, mustNotRead] = line.split('\t');
    return { phrase, language, mustRead: toIds(mustRead), mustNotRead: toIds(mustNotRead) };
  });

/** The believed themes of a phrase, each with its broader ones. */
function readThemes(phrase: string): readonly (readonly string[])[] {
  const tokens = tokenize(phrase);
  const places = findPlaces(tokens, { taken: new Set() });
  const isTaken = (at: number) => places.some(({ tokens: [from, to] }) => at >= from && at < to);
  const mentions = findThemes(tokens, namedThemes, isTaken);
  const sure = mentions.filter(({ weak }) => !weak);
  return (sure.length > 0 ? sure : mentions).map(({ named }) => named.idsWithBroader);
}

/** What was not read of what must be, and read of what must not be. */
const readings = phrases.map(({ phrase, language, mustRead, mustNotRead }) => {
  const read = readThemes(phrase);
  const isRead = (id: string) => read.some((ids) => ids.includes(id));
  const isOther = (ids: readonly string[]) => !mustRead.some((id) => ids.includes(id));
  return {
    phrase,
    language,
    half: heldOut(phrase) ? 'reported' : 'fitted',
    needed: mustRead.length,
    unread: mustRead.filter((id) => !isRead(id)),
    forbidden: mustNotRead.length,
    wrong: mustNotRead.filter((id) => (id === '*' ? read.some(isOther) : isRead(id))),
  };
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('everyday phrases of communes', () => {
  test('are about 100 in each of the three languages', () => {
    for (const language of ['fr', 'es', 'en'])
      expect(phrases.filter((row) => row.language === language).length).toBeGreaterThan(95);
    expect(phrases.length).toBeGreaterThanOrEqual(300);
  });

  test('name themes that exist', () => {
    const known = new Set(['*', ...namedThemes.map(({ thing }) => thing.id)]);
    const named = phrases.flatMap(({ mustRead, mustNotRead }) => [...mustRead, ...mustNotRead]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test.each(['fitted', 'reported'])('are read as they are meant: the %s half', (half) => {
    const rows = readings.filter((row) => row.half === half);
    const misread = rows.flatMap(({ phrase, unread, wrong }) => (unread.length + wrong.length > 0 ? phrase : []));
    const must = 1 - sum(rows.map(({ unread }) => unread.length)) / sum(rows.map(({ needed }) => needed));
    const mustNot = 1 - sum(rows.map(({ wrong }) => wrong.length)) / sum(rows.map(({ forbidden }) => forbidden));
    expect(must, misread.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(mustNot, misread.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
