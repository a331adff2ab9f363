import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { type DuplicateActor, compareActors } from '#server/identity/duplicatePair.ts';
import type { MatchCandidate } from '#server/identity/score.ts';

const siren = (value: string) => ({ scheme: 'SIREN', value });
const countries: Record<string, string> = { FR: 'France', MX: 'México' };

interface Facts {
  kind?: string;
  country?: string;
  type?: string;
  number?: string;
}

const toActor = (names: string[], { kind = 'INSTITUTION', country, type, number }: Facts): DuplicateActor => ({
  id: 'a',
  kind,
  names,
  country: country ?? null,
  institutionType: type ?? null,
  identifiers: number ? [siren(number)] : [],
});

const toCandidate = (names: string[], { kind = 'INSTITUTION', country, type, number }: Facts) =>
  ({
    thing: { id: 'b', kind },
    names,
    identifiers: number ? [{ scheme: 'siren', value: number }] : [],
    institutionType: type,
    country: country && { thing: { id: country }, iso: country, names: [countries[country]!] },
    covers: [],
    parents: [],
    successions: [],
  }) as unknown as MatchCandidate;

const compare = (left: string[], leftFacts: Facts, right: string[], rightFacts: Facts) =>
  compareActors(toActor(left, leftFacts), toCandidate(right, rightFacts));

const fr = { country: 'FR' };

describe('two records may be the same', () => {
  test.each([
    ['with the name in two languages', ['Agencia de Puertos'], fr, ['Agence des ports'], fr],
    ['with the country in one name', ['Agence des ports'], fr, ['Agence des ports français'], fr],
    ['with an acronym only', ['APF'], fr, ['Agence des ports de France'], fr],
    ['when one has no country', ['Agence des ports'], {}, ['Agence des ports'], fr],
    ['with a slip', ['Agence des portes maritimes'], fr, ['Agence des ports maritimes'], fr],
    ['in the order of a register', ['GARCÍA Ana'], { kind: 'PERSON' }, ['Ana García'], { kind: 'PERSON' }],
  ])('%s', (_, left, leftFacts, right, rightFacts) => {
    expect(compare(left, leftFacts, right, rightFacts)).toMatchObject({ decision: 'REVIEW' });
  });
});

describe('two records are not proposed as the same', () => {
  test.each([
    ['of two countries', ['Agence des ports'], fr, ['Agence des ports'], { country: 'MX' }],
    ['of a body and its office', ['Agence des ports'], fr, ['Bureau de l’Agence des ports'], fr],
    ['of two embassies', ['Ambassade de France au Mali'], fr, ['Ambassade de France au Niger'], fr],
    ['of groups about two countries', ['Groupe-pays France au Mexique'], {}, ['Groupe-pays Mexique'], {}],
    ['of a part', ['Agence nationale des ports'], fr, ['Agence des ports'], fr],
    ['of people with one family name', ['García'], { kind: 'PERSON' }, ['Ana García'], { kind: 'PERSON' }],
    ['of two official numbers', ['Ports'], { ...fr, number: '111111111' }, ['Ports'], { ...fr, number: '222222222' }],
  ])('%s', (_, left, leftFacts, right, rightFacts) => {
    expect(compare(left, leftFacts, right, rightFacts)).toBeUndefined();
  });
});

test('one official number makes a pair, whatever the names, and the reasons are true of both', () => {
  const match = compare(['Ports unis'], { ...fr, number: '213 300 635' }, ['Régie 12'], {
    country: 'MX',
    number: '213300635',
  });
  expect(match!.reasons.map(({ factor }) => factor)).toEqual(['IDENTIFIER']);
  expect(match!.reasons[0]!.texts.en).toBe('same official number (siren 213300635), under another name');
});
