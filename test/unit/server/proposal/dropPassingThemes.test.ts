import { expect, test } from 'vitest';
import { dropPassingThemes } from '#server/proposal/dropPassingThemes.ts';
import { readText } from '#server/proposal/text/proposalText.ts';

const { tokens } = readText({
  description:
    'Nous voulons réparer les routes rurales. Une clinique se trouve non loin. Les écoles aideront. Les écoles y tiennent.',
});
const at = (...words: string[]) => tokens.flatMap(({ word }, index) => (words.includes(word) ? index : []));
const [roads, health, education] = [
  { id: 'roads', tokens: at('routes', 'rurales') },
  { id: 'health', tokens: at('clinique') },
  { id: 'education', tokens: at('ecoles') },
];
const select = (themes: (typeof roads)[]) =>
  dropPassingThemes(themes, at('routes', 'rurales'), tokens).map(({ id }) => id);

test('a theme that only the background names in passing is none of the proposal', () => {
  expect(select([roads!, health!, education!])).toEqual(['roads', 'education']);
});

test('without a theme in what is planned, those of the background count', () => {
  expect(select([health!])).toEqual(['health']);
});
