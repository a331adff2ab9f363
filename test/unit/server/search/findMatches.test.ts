import 'reflect-metadata';
import { expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { findMatches } from '#server/search/findMatches.ts';
import { readSearch } from '#server/search/readSearch.ts';

const registry = new Registry(entities);
const match = (text: string, kind: string, raw: Record<string, unknown>, edges: never[] | object[] = []) =>
  findMatches(
    registry.entity(kind),
    { raw, names: [String(raw.name)], edges: edges as never[] },
    readSearch(text, '2026-11-30').words,
    'fr',
  ).map(({ words, field, value }) => ({ words, field, value }));

test('says the function of a person, in the reader’s language', () => {
  const edge = {
    edge: 'HOLDS_POSITION_AT',
    facts: { function_fr: 'Chargée de mission', function_es: 'Responsable de proyecto' },
    names: { original: 'ARF' },
    allNames: ['ARF'],
  };
  const expected = { field: 'function', value: 'Chargée de mission' };
  expect(match('chargée de mission', 'PERSON', { name: 'Ana' }, [edge])).toEqual([
    { words: ['chargée', 'mission'], ...expected },
  ]);
  expect(match('responsable proyecto', 'PERSON', { name: 'Ana' }, [edge])).toEqual([
    { words: ['responsable', 'proyecto'], ...expected },
  ]);
});

test('says the amount of a cost with its currency', () => {
  const raw = { name: 'Guide', costs: [{ text: { fr: 'Impression' }, amount: { amount: 5000, currency: 'EUR' } }] };
  expect(match('5 000 €', 'PROJECT', raw)).toEqual([{ words: ['5000'], field: 'costs', value: '5\u202f000 EUR' }]);
});

test('says the name when it matches, also with a typo', () => {
  expect(match('Anne Raimt', 'PERSON', { name: 'Anne Raimat' })).toEqual([
    { words: ['Anne', 'Raimt'], field: 'name', value: 'Anne Raimat' },
  ]);
});

test('cuts a long text around the words', () => {
  const description = { fr: `${'Un début. '.repeat(30)}La gendarmerie est créée. ${'Une fin. '.repeat(30)}` };
  const [found] = match('gendarmerie', 'PROJECT', { name: 'Appui', description });
  expect(found!.value).toMatch(/^….*gendarmerie.*…$/);
  expect(found!.value.length).toBeLessThan(130);
});

test('finds what a record holds by its label, and shows the first', () => {
  const raw = { name: 'Appel', risks: [{ text: { fr: 'Retard des paiements' } }] };
  expect(match('risques', 'PROJECT', raw)).toEqual([
    { words: ['risques'], field: 'risks', value: 'Retard des paiements' },
  ]);
  const contacts = [{ email: 'mairie@example.org' }];
  expect(match('courriel', 'INSTITUTION', { name: 'Mairie', contacts })).toEqual([
    { words: ['courriel'], field: 'contacts', value: 'mairie@example.org' },
  ]);
  expect(match('courriel', 'INSTITUTION', { name: 'Mairie', contacts: [{ phone: '+33 1' }] })).toEqual([]);
});
