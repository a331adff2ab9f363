import { expect, test } from 'vitest';
import { toAuthority, toAuthorityOrTerritory } from '#server/identity/authority.ts';
import { compareAuthorities, isSameAuthority } from '#server/identity/compareAuthorities.ts';
import { weights } from '#server/identity/weights.ts';

test.each([
  ['Mairie de Cannes', 'Cannes'],
  ['Ayuntamiento de Acapulco de Juárez', 'Municipio de Acapulco de Juárez'],
  ['Wakefield Council', 'City of Wakefield'],
  ['Mairie de la Ville de Die', 'Commune de Die'],
  ['Ciudad de México', 'Ville de Mexico'],
  ['CG Haute-Saône', 'Département de la Haute-Saône'],
  ['Cork County Council', 'County of Cork (Ireland)'],
  ['Estado de Jalisco', 'Gobierno del Estado de Jalisco'],
  ['Conseil régional des Pays de la Loire', 'Région Pays de la Loire'],
  ['Toulouse Métropole', 'Métropole de Toulouse'],
  ['Métropole Rouen Normandie', 'Rouen Métropole'],
  ['Grand Besançon', 'Besançon Métropole'],
  ['CD53', 'Conseil départemental de la Mayenne'],
  ['Conseil général du 53', 'Département de la Mayenne (53)'],
  ['Tours, Ville de', 'Mairie de Tours'],
  ['Stadt Köln', 'Ville de Cologne'],
  ['Comune di Torino', 'Ayuntamiento de Turín'],
  ['Prefeitura do Recife', 'Ville de Recife'],
  ['Can Tho City People’s Committee', 'Cần Thơ'],
  ['Provincial Council of Liège', 'Provincia de Lieja'],
  ['Junta de Andalucía', 'Gouvernement d’Andalousie'],
  ['Ville de Saint-Louis du Sénégal', 'Commune de Saint-Louis (Sénégal)'],
  ['H. Ayuntamiento de Morelia, Mich.', 'Morelia'],
  ['Mairie de St-Malo', 'Saint-Malo'],
  ['Ayuntamieto de Morelia', 'Morelia'],
])('%s and %s are the same authority', (left, right) => expect(isSameAuthority(left, right)).toBe(true));

test.each([
  ['Conseil départemental de la Mayenne', 'Mayenne'],
  ['Métropole de Lyon', 'Ville de Lyon'],
  ['Estado de México', 'Ciudad de México'],
  ['Commune de Laval', 'Commune de Lorient'],
  ['Laval (Québec)', 'Laval (France)'],
  ['Estado de México', 'Distrito Federal'],
  ['Préfecture de la Sarthe', 'Département de la Sarthe'],
  ['Région Normandie', 'Département du Calvados'],
])('%s and %s are two authorities', (left, right) => expect(isSameAuthority(left, right)).toBe(false));

test.each([
  'Cannes',
  'Gobierno de Canadá',
  'Human Rights Council',
  'Agence française de développement',
  'Secretaría de Gobierno del Estado de Hidalgo',
  'Ciudad Juárez',
  'Grand-Bassam',
  'Comité populaire du Vietnam',
])('%s says no level of a local authority', (name) => expect(toAuthority(name)).toBeUndefined());

const compare = (written: string, name: string, country: string) =>
  compareAuthorities(toAuthorityOrTerritory(written), toAuthorityOrTerritory(name), {
    country,
    isLocalAuthority: true,
  });

test.each([
  ['Laval, France', 'FR', true],
  ['City of Laval, Québec', 'FR', false],
  ['City of Laval, Québec', 'CA', true],
  ['Ville de Laval (53)', 'FR', true],
  ['Ville de Laval - Canada', 'FR', false],
  ['Laval, QC', 'CA', true],
])('%s is in %s: %s', (written, country, agrees) =>
  expect(compare(written, 'Laval', country)?.location?.agrees).toBe(agrees),
);

test('a slip in the name of a territory is allowed where no place is called so', () => {
  expect(compare('City of Agadr', 'Agadir', 'MA')?.value).toBe(weights.misspeltTerritory);
  expect(compare('Ville de Nantse', 'Nantes', 'FR')?.value).toBe(weights.misspeltTerritory);
  expect(compare('Ville de Lavaur', 'Laval', 'FR')?.value).toBe(0);
  expect(compare('Ville de Rome', 'Roma', 'IT')?.value).toBe(weights.authority);
});

test('a town is not the department, region or State of its name', () => {
  expect(compare('Département de la Mayenne', 'Mayenne', 'FR')?.otherLevel).toBe(true);
  expect(compare('Gobierno del Estado de Yucatán', 'Yucatán', 'MX')?.otherLevel).toBe(false);
  expect(compare('Ville de Mayenne', 'Conseil départemental de la Mayenne', 'FR')?.value).toBe(0);
});

test('translators call one level by several words; an urban community abroad is the town', () => {
  expect(compare('Departamento de Antioquia', 'Gobernación de Antioquia', 'CO')?.value).toBe(weights.largerAuthority);
  expect(compare('Département de Normandie', 'Région Normandie', 'FR')?.value).toBe(0);
  expect(compare('Communauté urbaine de Douala', 'Douala', 'CM')?.value).toBe(weights.largerAuthority);
  expect(compare('Communauté urbaine de Dunkerque', 'Dunkerque', 'FR')).toBeUndefined();
});
