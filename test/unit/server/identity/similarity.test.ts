import { describe, expect, test } from 'vitest';
import { compareInstitutionNames } from '#server/identity/institution.ts';
import { comparePersonNames } from '#server/identity/person.ts';
import { thresholds, weights } from '#server/identity/weights.ts';

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
    ['abbreviated', 'Cons. rég. de Bretagne', 'Conseil régional de Bretagne'],
    ['abbreviated in another language', 'Min. de Asuntos Ext. del Perú', 'Ministry of Foreign Affairs of Peru'],
    ['with words without vowels', 'Dpto. Gral. Mpal. de Obras', 'Departamento General Municipal de Obras'],
    ['abbreviated by capitals', 'CD Mayenne', 'Conseil départemental de la Mayenne'],
    ['with its acronym', 'Dirección General de Puertos (DGP)', 'Direction générale des ports'],
    ['after its acronym', 'AGP - Autorité générale des ports', 'Autorité générale des ports'],
    ['with the number of a department', 'Conseil départemental de la Mayenne (53)', 'Département de la Mayenne'],
    ['known by an acronym of each language', 'ACNUR', 'UNHCR'],
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
    ['with an acronym that begins the other', 'FED', 'FEDER'],
    ['that abbreviate alike', 'Com. de Puertos', 'Colegio de Médicos'],
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

test('an acronym with the seat beside it is the group of towns', () => {
  const compareWith = (mention: string) => compareInstitutionNames(mention, 'Grenoble-Alpes Métropole');
  expect(compareWith('GAM (Grenoble)')).toMatchObject({ value: weights.acronymWithSeat, matchType: 'INITIALS' });
  expect(compareWith('GAM (Marseille)').value).toBeLessThan(similar);
});

test('one name with two acronyms may be two institutions', () => {
  const { value } = compareInstitutionNames('Direction des ports (DPA)', 'Direction des ports (DPM)');
  expect(value).toBeLessThan(sure);
});

test('a commune may be called by its name alone, a place not by its authority', () => {
  expect(compareInstitutionNames('Nantes', 'Ville de Nantes', { isInstitution: true }).value).toBeGreaterThan(sure);
  expect(compareInstitutionNames('Ville de Nantes', 'Nantes').value).toBeLessThan(similar);
  const authority = (mention: string, name: string) =>
    compareInstitutionNames(mention, name, { isInstitution: true }).value;
  expect(authority('Puebla', 'H. Ayuntamiento de Puebla')).toBeGreaterThan(sure);
  expect(authority('Puebla', 'Gobierno del Estado de Puebla')).toBeLessThan(sure);
  expect(authority('Mairie de St-Denis', 'Ville de Saint-Denis')).toBeGreaterThan(sure);
  expect(compareInstitutionNames('Mexique', 'Ville de Mexique', { isInstitution: true }).value).toBeLessThan(similar);
});

describe('two names of people', () => {
  test.each([
    ['in another order', 'GARCÍA Ana', 'Ana García', 1],
    ['with an address', 'Mme Ana García', 'Ana García', 1],
    ['drawn together', 'Ana Delatorre', 'Ana de la Torre', 1],
    ['with titles', 'Excma. Sra. Dña. Ana García', 'Ana García', 1],
    ['with a function', 'S.E. Mme l’Ambassadrice Ana García', 'Ana García', 1],
    ['with a title in brackets', 'García, Ana (Dra.)', 'Ana García', 1],
    ['in another transliteration', 'Omar ibn Said', 'Omar bin Said', 0.98],
  ])('are the same %s', (_, written, name, value) => {
    expect(comparePersonNames(written, name).value).toBeGreaterThanOrEqual(value - 0.02);
  });

  test.each([
    ['with an initial', 'A. García', 'Ana García'],
    ['with a typo', 'Ana Garsia', 'Ana García'],
    ['with a second family name', 'Ana García', 'Ana García Luna'],
    ['by the family name alone', 'García', 'Ana García'],
    ['with a particle', 'Ana Torre', 'Ana de la Torre'],
    ['with another particle', 'Ana Le Torre', 'Ana de Torre'],
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
    ['when a title is a family name', 'Ana Maire', 'Ana García'],
  ])('are different %s', (_, written, name) => {
    expect(comparePersonNames(written, name).value).toBeLessThan(similar);
  });
});
