import { describe, expect, test } from 'vitest';
import { readDataFile, toOption, toTerms } from '#server/language/dataFile.ts';

const row = (category: string, terms: string) => ({ file: 'example.tsv', line: 7, cells: { category, terms } });

describe('language data', () => {
  test('names the columns of each file', () => {
    expect(() => readDataFile('lexicon.tsv', ['word'])).toThrow(/language\/data\/lexicon\.tsv:\d+: .*columns word/);
  });

  test('rejects terms with accents or capitals, naming file and line', () => {
    expect(() => toTerms(row('TOPIC', 'agua, Água'), 'terms')).toThrow(/example\.tsv:7: “Água” in column terms/);
    expect(toTerms(row('TOPIC', 'agua,  ayuda tecnica'), 'terms')).toEqual(['agua', 'ayuda tecnica']);
  });

  test('rejects unknown categories, listing the known ones', () => {
    expect(() => toOption(row('TOPICS', 'agua'), 'category', ['TOPIC', 'ACTIVITY'])).toThrow(/one of TOPIC, ACTIVITY/);
  });

  test('identifies every meaning of a category by its own first word', () => {
    const rows = readDataFile('lexicon.tsv', ['category', 'fr', 'es', 'en']);
    for (const category of ['EVENT_TYPE', 'PRODUCT_TYPE', 'TARGET_GROUP']) {
      const ids = rows.filter(({ cells }) => cells.category === category).map((entry) => toTerms(entry, 'fr')[0]);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test('has one row per country', () => {
    const codes = readDataFile('countries.tsv', ['iso', 'demonyms', 'phrases']).map(({ cells }) => cells.iso);
    expect(codes.length).toBeGreaterThan(190);
    expect(codes).toEqual([...new Set(codes)]);
  });
});
