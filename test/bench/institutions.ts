import { createRandom } from '#test/kit/random.ts';

/** Generated institutions, the same for the same seed, and mentions of them. */
type Language = 'fr' | 'es' | 'en';
type Translations = Record<Language, string>;

export interface InventedInstitution {
  id: string;
  names: Translations;
  /** The languages in which the record holds a name. */
  languages: Language[];
  acronym?: string;
  country: string;
}

const languages: Language[] = ['fr', 'es', 'en'];

const label = (fr: string, es: string, en: string): Translations => ({ fr, es, en });

export const countries: Record<string, Translations> = {
  PE: label('du Pérou', 'del Perú', 'of Peru'),
  CO: label('de Colombie', 'de Colombia', 'of Colombia'),
  CL: label('du Chili', 'de Chile', 'of Chile'),
  EC: label("de l'Équateur", 'del Ecuador', 'of Ecuador'),
  BO: label('de Bolivie', 'de Bolivia', 'of Bolivia'),
  AR: label("d'Argentine", 'de Argentina', 'of Argentina'),
  BR: label('du Brésil', 'de Brasil', 'of Brazil'),
  SN: label('du Sénégal', 'de Senegal', 'of Senegal'),
  ML: label('du Mali', 'de Malí', 'of Mali'),
  NE: label('du Niger', 'de Níger', 'of Niger'),
  NG: label('du Nigeria', 'de Nigeria', 'of Nigeria'),
  MA: label('du Maroc', 'de Marruecos', 'of Morocco'),
  TN: label('de Tunisie', 'de Túnez', 'of Tunisia'),
  LB: label('du Liban', 'del Líbano', 'of Lebanon'),
  KH: label('du Cambodge', 'de Camboya', 'of Cambodia'),
  LA: label('du Laos', 'de Laos', 'of Laos'),
  ES: label("d'Espagne", 'de España', 'of Spain'),
  IT: label("d'Italie", 'de Italia', 'of Italy'),
  BE: label('de Belgique', 'de Bélgica', 'of Belgium'),
  CA: label('du Canada', 'de Canadá', 'of Canada'),
};

const subjects = [
  label('de la Santé', 'de Salud', 'of Health'),
  label("de l'Éducation", 'de Educación', 'of Education'),
  label('de la Justice', 'de Justicia', 'of Justice'),
  label("de l'Intérieur", 'del Interior', 'of the Interior'),
  label('des Affaires étrangères', 'de Relaciones Exteriores', 'of Foreign Affairs'),
  label("de l'Agriculture", 'de Agricultura', 'of Agriculture'),
  label("de l'Environnement", 'del Medio Ambiente', 'of the Environment'),
  label('de la Culture', 'de Cultura', 'of Culture'),
  label('du Travail', 'del Trabajo', 'of Labour'),
  label('des Transports', 'de Transportes', 'of Transport'),
  label("de l'Énergie", 'de Energía', 'of Energy'),
  label('de la Défense', 'de Defensa', 'of Defence'),
  label('du Tourisme', 'de Turismo', 'of Tourism'),
  label('de la Jeunesse', 'de la Juventud', 'of Youth'),
  label('des Femmes', 'de las Mujeres', 'of Women'),
  label('des Migrations', 'de Migraciones', 'of Migration'),
  label('de la Statistique', 'de Estadística', 'of Statistics'),
  label('de la Recherche', 'de Investigación', 'of Research'),
  label("de l'Eau", 'del Agua', 'of Water'),
  label('du Logement', 'de Vivienda', 'of Housing'),
  label("de l'Élevage", 'de Ganadería', 'of Livestock'),
  label('des Mines', 'de Minas', 'of Mines'),
];

const ofSubjects = [
  label('Ministère', 'Ministerio', 'Ministry'),
  label('Institut national', 'Instituto Nacional', 'National Institute'),
  label('Commission nationale', 'Comisión Nacional', 'National Commission'),
  label('Conseil national', 'Consejo Nacional', 'National Council'),
  label('Direction générale', 'Dirección General', 'General Directorate'),
  label('Agence', 'Agencia', 'Agency'),
];

const ofTowns = [
  label('Ville de', 'Ayuntamiento de', 'City of'),
  label('Université de', 'Universidad de', 'University of'),
  label('Tribunal de', 'Tribunal de', 'Court of'),
  label('Hôpital de', 'Hospital de', 'Hospital of'),
  label('Chambre de commerce de', 'Cámara de Comercio de', 'Chamber of Commerce of'),
  label('Conseil régional de', 'Consejo Regional de', 'Regional Council of'),
  label('Association des femmes de', 'Asociación de Mujeres de', 'Association of Women of'),
  label('Fédération des entreprises de', 'Federación de Empresas de', 'Federation of Companies of'),
];

const syllables =
  'ba be bo ca co cha da do fa gue ja la le lo ma mi mo na no pa pe que ra ri ro sa se ta te to va vi'.split(' ');
const endings = ['co', 'lla', 'mar', 'nas', 'ra', 'rez', 'ta', 'van', 'zo', 'tin'];

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Generates institutions with different names. */
export function createInstitutions(many: number, seed = 1): InventedInstitution[] {
  const next = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const town = () =>
    capital(Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(syllables)).join('') + pick(endings));
  const join = (...parts: Translations[]) =>
    label(...(languages.map((language) => parts.map((part) => part[language]).join(' ')) as [string, string, string]));
  const all = new Map<string, InventedInstitution>();
  const sections = [label('', '', ''), ...Array.from({ length: 12 }, () => pick(subjects))];
  while (all.size < many) {
    const country = pick(Object.keys(countries));
    const names =
      next() < 0.2
        ? join(pick(ofSubjects), pick(subjects), pick(sections), countries[country]!)
        : join(pick(ofTowns), label(...(Array(3).fill(town()) as [string, string, string])));
    const key = `${names.en} ${country}`;
    if (all.has(key)) continue;
    const nameLanguages = next() < 0.5 ? [pick(languages)] : languages;
    const initials = names[nameLanguages[0]!]
      .split(/[ '’]/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    const acronym = next() < 0.3 && initials.length > 2 ? initials : undefined;
    all.set(key, { id: `invented-${all.size}`, names, languages: nameLanguages, acronym, country });
  }
  return [...all.values()];
}

export interface Written {
  of: InventedInstitution;
  name: string;
  country?: string;
}

const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);

/** A name as people write it: in any language, without accents, in capitals, with a typo, without small words, reversed. */
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
