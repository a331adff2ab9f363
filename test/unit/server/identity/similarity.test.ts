import { describe, expect, test } from 'vitest';
import { compareInstitutionNames } from '#server/identity/institution.ts';
import { comparePersonNames } from '#server/identity/person.ts';
import { thresholds } from '#server/identity/weights.ts';

const { similar, sure } = thresholds;

describe('two names of the same institution are similar', () => {
  test.each([
    ['without accents or capitals', 'SECRETARIA DE SALUD', 'Secretaría de Salud'],
    ['in another order', 'Salud, Secretaría de', 'Secretaría de Salud'],
    ['with an acronym in dots', 'S.C.T.I.P.', 'SCTIP'],
    ['in another language', 'Ministry of Health of Peru', 'Ministère de la Santé du Pérou'],
    ['with a country told by its people', 'Ministère péruvien de la Santé', 'Ministerio de Salud del Perú'],
    ['for a city', 'Ayuntamiento de Lyon', 'Ville de Lyon'],
    ['for an embassy', 'Embajada de Chile en Senegal', 'Embassy of Chile in Senegal'],
    ['for a region', 'Regional Council of Brittany', 'Région Brittany'],
    ['with words of one family', 'Asociación de Cooperación', 'Association de coopération'],
    ['with another legal form', 'Siemens Aktiengesellschaft', 'Siemens AG'],
    [
      'with a typo in a long name',
      'Comisión Nacional de Ayuda a Refujiados',
      'Comisión Nacional de Ayuda a Refugiados',
    ],
    ['with an apostrophe in a word', "Al Qa'ida", 'Al Qaida'],
    ['in other letters', 'Газпром', 'Gazprom'],
  ])('%s', (_, written, name) => {
    expect(compareInstitutionNames(written, name).value).toBeGreaterThanOrEqual(sure);
  });
});

describe('two names of different institutions are not similar', () => {
  test.each([
    ['in a neighbouring department', 'Conseil général de la Haute-Savoie', 'Conseil général de la Haute-Saône'],
    ['in the same town', 'Ville de Lyon', 'Communauté urbaine de Lyon'],
    ['in another country', 'Ministère de la Santé du Mali', 'Ministère de la Santé du Pérou'],
    ['in a country of a like name', 'Ambassade du Niger', 'Ambassade du Nigeria'],
    ['the other way round', 'Embassy of Chile in Senegal', 'Ambassade du Sénégal au Chili'],
    ['elsewhere', 'Ambassade de France au Cambodge', 'Ambassade de France au Laos'],
    ['for another subject', 'Instituto Nacional de las Mujeres', 'Instituto Nacional de Estadística'],
    ['of another sort', 'Conférence des gouverneurs', 'Conseil des gouverneurs'],
    ['a state that is named as its country', 'Estado de México', 'Estado mexicano'],
  ])('%s', (_, written, name) => {
    expect(compareInstitutionNames(written, name).value).toBeLessThan(similar);
  });
});

test('the context of an institution explains words of a mention', () => {
  const ministry = 'Secretaría de Salud';
  expect(compareInstitutionNames('Ministère péruvien de la Santé', ministry).value).toBeLessThan(sure);
  expect(compareInstitutionNames('Ministère péruvien de la Santé', ministry, { country: 'PE' })).toMatchObject({
    matchType: 'CONTEXT',
    byCountry: [{ country: 'PE' }],
  });
  const office = { parents: ['Secretaría de Salud', 'SESA'] };
  expect(compareInstitutionNames('Oficina de Ética de la SESA', 'Oficina de Ética', office)).toMatchObject({
    matchType: 'CONTEXT',
    byParent: [{ text: 'sesa' }],
  });
});

describe('two names of people', () => {
  test.each([
    ['in another order', 'GARCÍA Ana', 'Ana García', 1],
    ['with an address', 'Mme Ana García', 'Ana García', 1],
    ['drawn together', 'Ana Delatorre', 'Ana de la Torre', 1],
  ])('are the same %s', (_, written, name, value) => {
    expect(comparePersonNames(written, name).value).toBeGreaterThanOrEqual(value - 0.02);
  });

  test.each([
    ['with an initial', 'A. García', 'Ana García'],
    ['with a typo', 'Ana Garsia', 'Ana García'],
    ['with a second family name', 'Ana García', 'Ana García Luna'],
    ['by the family name alone', 'García', 'Ana García'],
    ['as another script spells them', 'Muammar Qaddafi', 'Moammar Gaddafi'],
  ])('may be the same %s', (_, written, name) => {
    const { value, matchType } = comparePersonNames(written, name);
    expect(value).toBeGreaterThanOrEqual(similar);
    expect(['INITIALS', 'SIMILAR', 'PART']).toContain(matchType);
  });

  test.each([
    ['with another given name', 'Eva García', 'Ana García'],
    ['with another family name', 'Ana García Luna', 'Ana García Soto'],
    ['by a given name alone', 'Ana', 'Ana García'],
  ])('are different %s', (_, written, name) => {
    expect(comparePersonNames(written, name).value).toBeLessThan(similar);
  });
});
