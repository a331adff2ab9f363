import { describe, expect, test } from 'vitest';
import { markText } from '#web/before/interpretation/markText.ts';

const text = 'La Ville de Mexico forme des agents.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const parts = (...args: Parameters<typeof markText<string>>) =>
  markText(...args).map(({ text: words, value, isCompared }) => [words, value ?? (isCompared ? 'compared' : '')]);

describe('a text with marks', () => {
  test('is split at its marks and compared words, and nothing is lost', () => {
    const marks = [{ ...at('Ville de Mexico'), value: 'actor' }];
    expect(parts(text, marks, [at('forme')])).toEqual([
      ['La ', ''],
      ['Ville de Mexico', 'actor'],
      [' ', ''],
      ['forme', 'compared'],
      [' des agents.', ''],
    ]);
    expect(
      markText(text, marks, [at('forme')])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  test('shows the longest of marks that overlap, in one piece', () => {
    const marks = [
      { ...at('Mexico'), value: 'place' },
      { ...at('Ville de Mexico'), value: 'actor' },
    ];
    expect(parts(text, marks, [at('Mexico'), at('agents')])).toEqual([
      ['La ', ''],
      ['Ville de Mexico', 'actor'],
      [' forme des ', ''],
      ['agents', 'compared'],
      ['.', ''],
    ]);
  });

  test('ignores ranges outside the text', () => {
    expect(parts('Eau', [{ start: 1, end: 9, value: 'x' }], [{ start: 2, end: 2 }])).toEqual([['Eau', '']]);
    expect(parts('', [], [])).toEqual([]);
  });
});
