import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../web/locales/', import.meta.url));
const languages = ['fr', 'es', 'en'] as const;
type Words = { [key: string]: string | Words };

/** Every key with its text; plural forms count as one key, as languages have different ones. */
const flat = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
const read = async (language: string, file: string) =>
  flat(JSON.parse(await readFile(`${folder}${language}/${file}`, 'utf8')) as Words);
const getKeys = (words: [string, string][]) =>
  [...new Set(words.map(([key]) => key.replace(/_(one|many|other)$/, '')))].sort();
const getSlots = (word: string) => [...word.matchAll(/\{\{\w+\}\}/g)].map(([slot]) => slot).sort();

const files = await readdir(`${folder}fr`);

describe.each(files)('the texts of %s', (file) => {
  test.each(languages)('are complete in %s', async (language) => {
    const words = await read(language, file);
    expect(getKeys(words)).toEqual(getKeys(await read('fr', file)));
    expect(words.filter(([, word]) => word.trim() === '')).toEqual([]);
  });

  test('have the same placeholders in every language', async () => {
    const french = new Map(await read('fr', file));
    for (const language of languages) {
      const shared = (await read(language, file)).filter(([key]) => french.has(key));
      const open = (words: [string, string][]) => words.map(([key, word]) => [key, getSlots(word)]);
      expect(open(shared)).toEqual(open(shared.map(([key]) => [key, french.get(key)!])));
    }
  });
});
