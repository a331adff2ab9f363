import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { fold } from '#server/graph/read/searchTerms.ts';
import { toThemePhrase } from '#server/proposal/themes/themePhrases.ts';
import { namedThemes, thesaurus } from '../server/proposal/thesaurus.ts';

const names = thesaurus.flatMap(({ theme, names: labels, synonyms }) =>
  [...Object.values(labels), ...Object.values(synonyms ?? {}).flat()].map((name) => [fold(name), theme] as const),
);

describe('the thesaurus', () => {
  test('names no two themes by the same words', () => {
    const themes = new Map<string, Set<string>>();
    for (const [name, theme] of names) themes.set(name, (themes.get(name) ?? new Set()).add(theme));
    expect([...themes].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, [...ids]])).toEqual([]);
  });

  test('names no two themes by inflections of the same words, unless one is broader', () => {
    const themes = new Map<string, typeof namedThemes>();
    for (const theme of namedThemes)
      for (const phrase of new Set(theme.names.map(toThemePhrase))) {
        const key = `${phrase.isAcronym} ${phrase.keys.join(' ')}`;
        if (!phrase.isGeneric) themes.set(key, [...(themes.get(key) ?? []), theme]);
      }
    const isBroader = (a: string, b: (typeof namedThemes)[number]) => b.idsWithBroader.includes(a);
    const clashes = [...themes].filter(([, found]) =>
      found.some((a) => found.some((b) => !isBroader(a.thing.id, b) && !isBroader(b.thing.id, a))),
    );
    expect(clashes.map(([name, found]) => [name, found.map(({ thing }) => thing.id)])).toEqual([]);
  });

  test('covers the sectors of the DAC, except those of donors and of budgets, and all goals', () => {
    const codes = new Set(thesaurus.flatMap(({ dacSectors }) => (dacSectors ?? []).map((code) => code.slice(0, 3))));
    const sectors =
      '111 112 113 114 121 122 123 130 140 151 152 160 210 220 231 232 236 240 250 311 312 313 321 322 323 331 332 410 430 520 720 730 740 930 998';
    expect(sectors.split(' ').filter((sector) => !codes.has(sector))).toEqual([]);
    expect(new Set(thesaurus.flatMap(({ sdgs }) => sdgs ?? [])).size).toBe(17);
  });

  test('refers to broader themes that exist', () => {
    const ids = new Set(thesaurus.map(({ theme }) => theme));
    expect(thesaurus.flatMap(({ broader }) => broader ?? []).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('has labels and synonyms in three languages, DAC codes of three or five digits and SDGs from 1 to 17', () => {
    for (const { theme, names: labels, synonyms, dacSectors, sdgs } of thesaurus) {
      expect(Object.keys(labels), theme).toEqual(['fr', 'es', 'en']);
      expect(Object.keys(synonyms ?? {}), theme).toEqual(['fr', 'es', 'en']);
      for (const code of dacSectors ?? []) expect(code, theme).toMatch(/^\d{3}(\d{2})?$/);
      for (const goal of sdgs ?? []) expect(goal >= 1 && goal <= 17, theme).toBe(true);
    }
  });

  /** Words that mean other things as often: they stand in phrases only. */
  test.each(
    'entretien recensement inventaire cartographie census inventory mapping atlas enquete retention nna coi piracy pirateria refugio shelters albergues mineurs menores traces interview entrevista fund grant bailleurs rescate secours victimes frontieres passeurs route metro genre lecture lectura oficios memoire mediation design diseno innovation circulation evacuation chef chefs home cafe commerce carriere camino export rastro enseignement haies hay mere media medio actors desk wells'.split(
      ' ',
    ),
  )('does not take “%s” alone for a theme', (word) => {
    expect(names.filter(([name]) => name === word)).toEqual([]);
  });
});
