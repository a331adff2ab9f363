import { createRandom } from '#test/kit/random.ts';

/** Invented institutions, the same for the same seed, and how people would write their names. */
type Language = 'fr' | 'es' | 'en';
type Said = Record<Language, string>;

export interface InventedInstitution {
  id: string;
  names: Said;
  /** The languages in which the record holds a name. */
  kept: Language[];
  acronym?: string;
  country: string;
}

const languages: Language[] = ['fr', 'es', 'en'];

const said = (fr: string, es: string, en: string): Said => ({ fr, es, en });

export const countries: Record<string, Said> = {
  PE: said('du Pérou', 'del Perú', 'of Peru'),
  CO: said('de Colombie', 'de Colombia', 'of Colombia'),
  CL: said('du Chili', 'de Chile', 'of Chile'),
  EC: said("de l'Équateur", 'del Ecuador', 'of Ecuador'),
  BO: said('de Bolivie', 'de Bolivia', 'of Bolivia'),
  AR: said("d'Argentine", 'de Argentina', 'of Argentina'),
  BR: said('du Brésil', 'de Brasil', 'of Brazil'),
  SN: said('du Sénégal', 'de Senegal', 'of Senegal'),
  ML: said('du Mali', 'de Malí', 'of Mali'),
  NE: said('du Niger', 'de Níger', 'of Niger'),
  NG: said('du Nigeria', 'de Nigeria', 'of Nigeria'),
  MA: said('du Maroc', 'de Marruecos', 'of Morocco'),
  TN: said('de Tunisie', 'de Túnez', 'of Tunisia'),
  LB: said('du Liban', 'del Líbano', 'of Lebanon'),
  KH: said('du Cambodge', 'de Camboya', 'of Cambodia'),
  LA: said('du Laos', 'de Laos', 'of Laos'),
  ES: said("d'Espagne", 'de España', 'of Spain'),
  IT: said("d'Italie", 'de Italia', 'of Italy'),
  BE: said('de Belgique', 'de Bélgica', 'of Belgium'),
  CA: said('du Canada', 'de Canadá', 'of Canada'),
};

const subjects = [
  said('de la Santé', 'de Salud', 'of Health'),
  said("de l'Éducation", 'de Educación', 'of Education'),
  said('de la Justice', 'de Justicia', 'of Justice'),
  said("de l'Intérieur", 'del Interior', 'of the Interior'),
  said('des Affaires étrangères', 'de Relaciones Exteriores', 'of Foreign Affairs'),
  said("de l'Agriculture", 'de Agricultura', 'of Agriculture'),
  said("de l'Environnement", 'del Medio Ambiente', 'of the Environment'),
  said('de la Culture', 'de Cultura', 'of Culture'),
  said('du Travail', 'del Trabajo', 'of Labour'),
  said('des Transports', 'de Transportes', 'of Transport'),
  said("de l'Énergie", 'de Energía', 'of Energy'),
  said('de la Défense', 'de Defensa', 'of Defence'),
  said('du Tourisme', 'de Turismo', 'of Tourism'),
  said('de la Jeunesse', 'de la Juventud', 'of Youth'),
  said('des Femmes', 'de las Mujeres', 'of Women'),
  said('des Migrations', 'de Migraciones', 'of Migration'),
  said('de la Statistique', 'de Estadística', 'of Statistics'),
  said('de la Recherche', 'de Investigación', 'of Research'),
  said("de l'Eau", 'del Agua', 'of Water'),
  said('du Logement', 'de Vivienda', 'of Housing'),
  said("de l'Élevage", 'de Ganadería', 'of Livestock'),
  said('des Mines', 'de Minas', 'of Mines'),
];

const ofSubjects = [
  said('Ministère', 'Ministerio', 'Ministry'),
  said('Institut national', 'Instituto Nacional', 'National Institute'),
  said('Commission nationale', 'Comisión Nacional', 'National Commission'),
  said('Conseil national', 'Consejo Nacional', 'National Council'),
  said('Direction générale', 'Dirección General', 'General Directorate'),
  said('Agence', 'Agencia', 'Agency'),
];

const ofTowns = [
  said('Ville de', 'Ayuntamiento de', 'City of'),
  said('Université de', 'Universidad de', 'University of'),
  said('Tribunal de', 'Tribunal de', 'Court of'),
  said('Hôpital de', 'Hospital de', 'Hospital of'),
  said('Chambre de commerce de', 'Cámara de Comercio de', 'Chamber of Commerce of'),
  said('Conseil régional de', 'Consejo Regional de', 'Regional Council of'),
  said('Association des femmes de', 'Asociación de Mujeres de', 'Association of Women of'),
  said('Fédération des entreprises de', 'Federación de Empresas de', 'Federation of Companies of'),
];

const syllables =
  'ba be bo ca co cha da do fa gue ja la le lo ma mi mo na no pa pe que ra ri ro sa se ta te to va vi'.split(' ');
const endings = ['co', 'lla', 'mar', 'nas', 'ra', 'rez', 'ta', 'van', 'zo', 'tin'];

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** So many institutions with names of their own. */
export function createInstitutions(many: number, seed = 1): InventedInstitution[] {
  const next = createRandom(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const town = () =>
    capital(Array.from({ length: 2 + Math.floor(next() * 2) }, () => one(syllables)).join('') + one(endings));
  const join = (...parts: Said[]) =>
    said(...(languages.map((language) => parts.map((part) => part[language]).join(' ')) as [string, string, string]));
  const all = new Map<string, InventedInstitution>();
  const sections = [said('', '', ''), ...Array.from({ length: 12 }, () => one(subjects))];
  while (all.size < many) {
    const country = one(Object.keys(countries));
    const names =
      next() < 0.2
        ? join(one(ofSubjects), one(subjects), one(sections), countries[country]!)
        : join(one(ofTowns), said(...(Array(3).fill(town()) as [string, string, string])));
    const key = `${names.en} ${country}`;
    if (all.has(key)) continue;
    const kept = next() < 0.5 ? [one(languages)] : languages;
    const initials = names[kept[0]!]
      .split(/[ '’]/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    const acronym = next() < 0.3 && initials.length > 2 ? initials : undefined;
    all.set(key, { id: `invented-${all.size}`, names, kept, acronym, country });
  }
  return [...all.values()];
}

export interface Written {
  of: InventedInstitution;
  name: string;
  country?: string;
}

const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);

/** How somebody writes one: in any language, without accents, in capitals, with a slip, small words dropped, turned round. */
export function toMention(of: InventedInstitution, next: () => number): Written {
  const language = languages[Math.floor(next() * 3)]!;
  let name = of.names[language].replace(/\s+/g, ' ').trim();
  if (next() < 0.3) name = name.normalize('NFD').replace(/\p{M}/gu, '');
  if (next() < 0.1) name = name.toUpperCase();
  if (next() < 0.2) name = name.replace(/ (de la|de|du|des|del|of the|of) /gi, ' ');
  if (next() < 0.1) name = name.split(' ').reverse().join(' ');
  const words = name.split(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  if (next() < 0.2 && longest.length > 6) {
    const at = 2 + Math.floor(next() * (longest.length - 3));
    name = words.map((word) => (word === longest ? without(word, at) : word)).join(' ');
  }
  return { of, name, country: next() < 0.7 ? of.country : undefined };
}
