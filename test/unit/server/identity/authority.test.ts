import { expect, test } from 'vitest';
import { isSameAuthority, toAuthority } from '#server/identity/authority.ts';

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
])('%s and %s are the same authority', (left, right) => expect(isSameAuthority(left, right)).toBe(true));

test.each([
  ['Conseil départemental de la Mayenne', 'Mayenne'],
  ['Métropole de Lyon', 'Ville de Lyon'],
  ['Estado de México', 'Ciudad de México'],
  ['Commune de Laval', 'Commune de Lorient'],
])('%s and %s are two authorities', (left, right) => expect(isSameAuthority(left, right)).toBe(false));

test.each([
  'Cannes',
  'Gobierno de Canadá',
  'Human Rights Council',
  'Agence française de développement',
  'Secretaría de Gobierno del Estado de Hidalgo',
  'Ciudad Juárez',
])('%s says no level of a local authority', (name) => expect(toAuthority(name)).toBeUndefined());
