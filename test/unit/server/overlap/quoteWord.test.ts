import { expect, test } from 'vitest';
import { quoteWord } from '#server/overlap/quoteWord.ts';
import { readText } from '#server/proposal/text/proposalText.ts';

test.each([
  ['Élevage de chèvres', 'elevage', 'élevage'],
  ['COMAR et bergers', 'comar', 'COMAR'],
  ['Une école. École de bergers', 'ecole', 'école'],
  ['Rif et Atlas', 'atlas', 'Atlas'],
  ['Avec la Commission des Droits, pour les droits', 'droits', 'droits'],
])('a word is quoted as it stands within a sentence: %s', (description, word, quoted) => {
  expect(quoteWord({ text: readText({ description }), spellings: new Map() }, word)).toBe(quoted);
});
