import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { fold } from '#server/graph/read/searchTerms.ts';
import { thesaurus } from '../server/proposal/thesaurus.ts';

const names = thesaurus.flatMap(({ theme, names: labels, synonyms }) =>
  [...Object.values(labels), ...Object.values(synonyms ?? {}).flat()].map((name) => [fold(name), theme] as const),
);

describe('the thesaurus', () => {
  test('names no two themes by the same words', () => {
    const themes = new Map<string, Set<string>>();
    for (const [name, theme] of names) themes.set(name, (themes.get(name) ?? new Set()).add(theme));
    expect([...themes].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, [...ids]])).toEqual([]);
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
    'entretien recensement inventaire cartographie census inventory mapping atlas enquete retention nna coi piracy pirateria refugio shelters albergues mineurs menores traces interview entrevista fund grant bailleurs rescate secours victimes frontieres passeurs'.split(
      ' ',
    ),
  )('does not take “%s” alone for a theme', (word) => {
    expect(names.filter(([name]) => name === word)).toEqual([]);
  });
});
