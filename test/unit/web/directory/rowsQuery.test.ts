import { readFileSync } from 'node:fs';
import { buildSchema, validate } from 'graphql';
import { expect, test } from 'vitest';
import { RowsDocument } from '#web/api/operations.ts';
import { type FactFormat, formatFact, listIdentifierFacts } from '#web/directory/facts.ts';
import { buildRowsQuery, narrowToKinds } from '#web/directory/rowsQuery.ts';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';

const schema = buildSchema(readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8'));

const institution = { type: 'Institution', plural: 'institutions', interfaces: ['Actor', 'Thing'] };
const project = { type: 'Project', plural: 'projects', interfaces: ['Initiative', 'Thing'] };
const theme = { type: 'Theme', plural: 'themes', interfaces: ['Thing'] };

test.each([[[institution]], [[project]], [[theme]], [[institution, theme]], [[project, institution]]])(
  'the query of the rows is valid for %o',
  (kinds) => {
    expect(validate(schema, narrowToKinds(RowsDocument, kinds as unknown as KindDescription[]))).toEqual([]);
  },
);

test('official numbers are a column of the CSV file', () => {
  const field = { name: 'identifiers', type: 'IdentifierDraft', list: true, fields: [{ name: 'scheme' }] };
  const kind = { ...institution, fields: [field] } as unknown as KindDescription;
  const [fact] = listIdentifierFacts(kind);
  expect(validate(schema, buildRowsQuery([kind], [fact!]))).toEqual([]);
  const numbers = [
    { scheme: 'SIREN', value: '213300635' },
    { scheme: 'ROR', value: '04rtdp853' },
  ];
  expect(formatFact(fact!.field, numbers, {} as FactFormat, true)).toBe('SIREN 213300635; ROR 04rtdp853');
});
