import { describe, expect, test } from 'vitest';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { createVocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import { findMatchedAlias } from '#web/domain/search/matchedText.ts';
import { buildFactsQuery } from '#web/thing/facts/buildFactsQuery.ts';
import { filterShownRelations, toRelatedThings } from '#web/thing/relations/toRelatedThings.ts';
import { groupByYear } from '#web/thing/timeline/groupByYear.ts';

const field = (name: string, type: string, more: object = {}) => ({
  __typename: 'FormField' as const,
  name,
  label: `label of ${name}`,
  description: '',
  type,
  list: false,
  options: null,
  targets: null,
  fields: null,
  ...more,
});
const role = { options: [{ value: 'LEAD', label: 'chef de file' }] };
/** A kind without components of its own. */
const vessel = {
  kind: 'VESSEL',
  type: 'Vessel',
  interfaces: ['Thing', 'Node'],
  fields: [
    field('name', 'String'),
    // Read with the names of fields, where they are shown.
    field('statements', 'StatementDraft', { fields: [field('value', 'String')] }),
    field('afloat', 'Interval'),
    field('cost', 'MoneyDraft', { fields: [field('amount', 'Float'), field('inKind', 'LocalizedDraft')] }),
    field('secret', 'SynonymsDraft'),
    field('owner', 'LinkDraft', { targets: ['INSTITUTION'] }),
    field('crew', 'CrewDraft', { fields: [field('rank', 'Role', role), field('home', 'ID', { targets: ['PLACE'] })] }),
  ],
} as never;

describe('a kind without components of its own', () => {
  test('is queried for the facts of its form description', () => {
    const { facts, document } = buildFactsQuery(
      vessel,
      new Set(['name', 'statements', 'afloat', 'cost', 'owner', 'crew']),
    );
    expect(facts.map(({ name }) => name)).toEqual(['afloat', 'cost', 'crew']);
    expect(document.loc?.source.body).toContain('... on Vessel');
    expect(document.loc?.source.body).toContain('afloat { start end openEnded interval }');
    expect(document.loc?.source.body).toContain('home { id kind name(language: $language) original: name }');
  });

  test('has its labels from the API', () => {
    const vocabulary = createVocabulary([vessel]);
    expect(vocabulary.label('Role', 'LEAD')).toBe('chef de file');
    expect(vocabulary.label('Role', 'UNHEARD_OF')).toBe('UNHEARD_OF');
    expect(vocabulary.field('VESSEL', 'rank')?.label).toBe('label of rank');
  });
});

test('the initiatives of an actor are grouped by year, latest first, undated last', () => {
  const part = (id: string, initiative: string, start: string | null) =>
    ({ id, initiative: { id: initiative, period: start && { start, end: null } } }) as never;
  const years = groupByYear([
    part('1', 'a', '2014-03'),
    part('2', 'b', null),
    part('3', 'c', '2017'),
    part('4', 'a', '2014-03'),
  ]);
  expect(years.map(({ year }) => year)).toEqual(['2017', '2014', null]);
  expect(years[1]?.entries).toHaveLength(1);
  expect(years[1]?.entries[0]?.participations).toHaveLength(2);
});

test('relations are described from the central thing, once each', () => {
  const relation = (name: string, edgeRelation: string, inward: boolean) =>
    ({ relation: name, edgeRelation, inward, label: name, count: 1, kinds: ['PROJECT'] }) as never;
  const parts = relation('parts', 'partOf', true);
  const all = [parts, relation('citations', 'citations', false), relation('initiatives', 'themes', true)];
  expect(filterShownRelations(all, true)).toEqual([parts]);
  expect(filterShownRelations(all, false)).toHaveLength(2);
  const around = {
    nodes: [
      { id: 'me', kind: 'PROJECT' },
      { id: 'child', kind: 'PROJECT' },
      { id: 'parent', kind: 'PROJECT' },
      { id: 'offer', kind: 'OFFER' },
    ],
    edges: [
      { relation: 'partOf', source: 'child', target: 'me' },
      { relation: 'partOf', source: 'me', target: 'parent' },
      { relation: 'partOf', source: 'offer', target: 'me' },
    ],
  } as never;
  expect(toRelatedThings('me', parts, around).map(({ thing }) => thing.id)).toEqual(['child']);
});

test('a matching alias is shown unless the name itself matches', () => {
  const name = "Commission mexicaine d'aide aux réfugiés";
  const match = (field: string, value: string) => [
    { __typename: 'SearchMatch' as const, words: ['x'], field, label: field, value },
  ];
  expect(findMatchedAlias(name, match('name', 'COMAR'))).toBe('COMAR');
  expect(findMatchedAlias(name, match('name', name))).toBeUndefined();
  expect(findMatchedAlias(name, match('text', 'COMAR'))).toBeUndefined();
});

test('URLs omit empty parameters and repeat lists', () => {
  expect(buildUrl('/directory', { kind: ['EVENT', 'PROJECT'], q: '', place: null })).toBe(
    '/directory?kind=EVENT&kind=PROJECT',
  );
  expect(buildUrl('/before', {})).toBe('/before');
});
