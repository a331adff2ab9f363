import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findThemes } from '#server/proposal/themes/findThemes.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';
import { namedThemes, thesaurus } from './thesaurus.ts';

/** The themes that are believed: the weak ones only when there are no others. */
function readThemes(text: string) {
  const mentions = findThemes(tokenize(text), namedThemes);
  const strong = mentions.filter(({ weak }) => !weak);
  return (strong.length > 0 ? strong : mentions).map(({ named }) => named);
}
const read = (text: string) =>
  readThemes(text)
    .map(({ thing }) => thing.id)
    .toSorted();
/** With the broader themes of each. */
const readWithBroader = (text: string) => readThemes(text).flatMap(({ idsWithBroader }) => idsWithBroader);

describe('themes in a text', () => {
  test.each([
    ['Coopération hospitalière entre Limoges et Ouagadougou', ['health']],
    ['Las bibliotecas públicas y la lectura', ['libraries-and-archives']],
    ['Turkey farming in Sinaloa', ['agriculture-and-food']],
    ['Detention ponds in the valley', ['water-and-sanitation']],
  ])('are found by inflected words: %s', (text, ids) => {
    expect(read(text)).toEqual(ids);
  });

  test.each([
    'Drug stores open at night',
    'Curso de defensa personal',
    'Interview skills for graduates',
    'Detention of goods in the valley',
    'Sécurité des baigneurs',
    'Saludos desde Colima',
    'Policies of the brass section',
    'Wash the windows of the town hall',
  ])('are not found by words that only resemble: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a name of several words stands as a phrase, with stop words and demonyms between', () => {
    expect(read('Répertoire franco-mexicain des coopérations')).toEqual(['cooperation-directory']);
    expect(read('Répertoire de chants et coopérations')).not.toContain('cooperation-directory');
  });

  test('words that stand apart are no phrase', () => {
    expect(read("Économies d'énergie des communes")).toEqual(['energy-efficiency']);
    expect(read('Économie : énergie des communes')).toEqual(['energy']);
  });

  test('the longest name counts: what it covers names nothing else', () => {
    expect(read('Soutien aux mineurs non accompagnés')).toEqual(['unaccompanied-children']);
    expect(read("Accueil des demandeurs d'asile")).toEqual(['reception-of-asylum-seekers']);
  });

  test('whom it is for is said beside what it is', () => {
    expect(read('Youth orchestra of Arles')).toEqual(['music-and-performing-arts', 'youth']);
  });

  test('a single word before another noun is weak, and gives way to what is sure', () => {
    const mentions = findThemes(tokenize('Police brass bands of Quebec and Bordeaux'), namedThemes);
    expect(mentions.map(({ named, weak }) => [named.thing.id, weak])).toEqual(
      expect.arrayContaining([
        ['police-cooperation', true],
        ['music-and-performing-arts', false],
      ]),
    );
  });

  test('the words of places and actors name no theme', () => {
    const tokens = tokenize('Ville de Agua Prieta');
    expect(findThemes(tokens, namedThemes, (n) => n >= 2)).toEqual([]);
  });

  test.each([
    ["Le montant s'élève à 40 000 euros pour la commune", []],
    ['La rénovation élève le niveau du service', []],
    ['Un niveau élevé, jugé trop élevé', []],
    ["L'élève et le maître", ['education']],
    ['Book your place at the meeting of the partners', []],
    ['Films and books of the partners', ['cinema-and-audiovisual', 'libraries-and-archives']],
    ["Women's education", ['education', 'womens-rights']],
  ])('a verb names no theme: %s', (text, ids) => {
    expect(read(text)).toEqual(ids);
  });

  test.each([
    ["Le bon climat social et l'environnement de travail de la mairie", []],
    ['À ce stade, le projet a un stade de rugby', ['sport']],
    ['Migración de datos de la tesorería', []],
    ['Social justice and school of thought', []],
  ])('the words of a fixed expression name no theme: %s', (text, ids) => {
    expect(read(text)).toEqual(ids);
  });

  test('a word for money says how much beside an amount, and what without one', () => {
    expect(read('Une subvention de 5 000 euros de la ville')).toEqual([]);
    expect(read('Demande de subvention au Sénat')).toEqual(['project-funding']);
  });

  test('says where a theme stands, and whether as in the thesaurus', () => {
    const [mention] = findThemes(tokenize('Rencontre de tous les orchestres'), namedThemes);
    expect(mention).toMatchObject({ tokens: [[4, 4]], exact: false });
  });

  const own = JSON.parse(readFileSync(new URL('../../../evaluation/themes-own.json', import.meta.url), 'utf8')) as {
    cases: { text: string; must: { themes?: string[] }; mustNot: { themes?: string[] } }[];
  };
  const idsByLabel = new Map(
    thesaurus.flatMap(({ theme, names }) => Object.values(names).map((label) => [label, theme] as const)),
  );

  test.each(own.cases.map((row) => [row.text, row] as const))('%s', (text, { must, mustNot }) => {
    const found = readWithBroader(text);
    for (const label of must.themes ?? []) expect(found).toContain(idsByLabel.get(label));
    for (const label of mustNot.themes ?? []) expect(read(text)).not.toContain(idsByLabel.get(label)!);
  });
});
