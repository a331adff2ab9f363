import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '#schema/values/language.ts';
import { findPlaces } from '#server/gazetteer/findPlaces.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';

const read = (text: string, language?: LanguageCode, taken: readonly string[] = []) => {
  const tokens = tokenize(text);
  const takenTokens = new Set(tokens.flatMap(({ spelling }, n) => (taken.includes(spelling) ? n : [])));
  return findPlaces(tokens, { language, taken: takenTokens });
};
const names = (text: string, language: LanguageCode = 'fr') =>
  read(text, language).map(({ label, weak }) => `${label[language]}${weak ? ' (weak)' : ''}`);
const first = (text: string, language: LanguageCode) => read(text, language)[0]!;

describe('names of places', () => {
  it('are read in whole words only, never from a common beginning', () => {
    expect(names('Projet porté par la ville : allez au canal')).toEqual([]);
    expect(names('Portuaire et franchise, une porte')).toEqual([]);
  });

  it('are read with small communes and towns far away', () => {
    expect(names('La commune de Die et Zogbodomey')).toEqual(['Die', 'Zogbodome']);
    expect(names('Con Tequisquiapan y Santiago Matatlán', 'es')).toEqual(['Tequisquiapan', 'Santiago Matatlán']);
    expect(names('Flood gauges for Oudomxay and Hội An', 'en')).toEqual(['Oudômxai', 'Hoi An']);
  });

  it('are read in the language of the text', () => {
    expect(names('Entre Burdeos, Marsella y Nueva York', 'es')).toEqual(['Burdeos', 'Marsella', 'Nueva York']);
    expect(names('De La Havane à Londres')).toEqual(['La Havane', 'Londres']);
  });

  it('are read in capitals and without any', () => {
    expect(names('SÉMINAIRE À TOULOUSE SUR LE CLIMAT')).toEqual(['Toulouse']);
    expect(names('jumelage nantes puebla')).toEqual(['Nantes', 'Puebla']);
    expect(names('SEGOB, SRE, DAECT')).toEqual([]);
  });

  it('are read with the regions of the world, whose nouns may be written small', () => {
    expect(names("Au Sahel, dans l'océan Indien et au Maghreb")).toEqual(['Sahel', 'océan Indien', 'Maghreb']);
    expect(names('En Medio Oriente, en el Caribe y en África del Norte', 'es')).toEqual([
      'Oriente Medio',
      'Caribe',
      'África del Norte',
    ]);
    expect(names('West Africa, the Balkans and the Mediterranean', 'en')).toEqual([
      'West Africa',
      'Balkans',
      'Mediterranean',
    ]);
    expect(names('medio ambiente y océanos', 'es')).toEqual([]);
  });

  it('are read longest first', () => {
    expect(names('Cattle fair in New Mexico', 'en')).toEqual(['New Mexico']);
    expect(names('Encuentro en Baja California Sur', 'es')).toEqual(['Baja California Sur']);
  });

  it('are found behind a contraction', () => {
    expect(names('Une rencontre du Mans et du Havre')).toEqual(['Le Mans', 'Le Havre']);
  });

  it('are no words that only look the same', () => {
    expect(names('Trois tours de table, une idée')).toEqual([]);
    expect(names('A nice idea of lens makers, turkey farming and chili', 'en')).toEqual([]);
    expect(names('Calidad sonora y progreso lector', 'es')).toEqual([]);
    expect(names('Turkey farming', 'en')).toEqual([]);
  });

  it('are not the names of people, nor of streets', () => {
    expect(names('Accueil de François Hollande')).toEqual([]);
    expect(names('Homenaje a Benito Juárez en la escuela', 'es')).toEqual([]);
    expect(names('Contact : Santiago Betancur')).toEqual([]);
    expect(names('Travaux dans la rue de Rennes')).toEqual([]);
  });

  it('are not read within what is taken', () => {
    expect(read("L'Association des maires de France à Dijon", 'fr', ['France']).map(({ label }) => label.fr)).toEqual([
      'Dijon',
    ]);
  });
});

describe('places of one name', () => {
  it('are told apart by a division in brackets, which the label keeps', () => {
    const { place, label, candidates } = first('Jumelage avec Valence (Drôme)', 'fr');
    expect([place.country, label.fr, candidates]).toEqual(['FR', 'Valence (Drôme)', []]);
    expect(first('Lycées de Saint-Denis (93)', 'fr').label.fr).toBe('Saint-Denis (Seine-Saint-Denis)');
    expect(names('Hermanamiento de Guadalajara (Jalisco) y Guadalajara (España)', 'es')).toEqual([
      'Guadalajara (Jalisco)',
      'Jalisco',
      'Guadalajara (España)',
      'España',
    ]);
  });

  it('are told apart by a division elsewhere in the text', () => {
    expect(first('Marca «La Paz, ciudad de ballenas» (Baja California Sur)', 'es').place.country).toBe('MX');
  });

  it('are told apart by the language', () => {
    expect(first('Un festival à Mexico', 'fr').place.type).toBe('CITY');
    expect(first('A festival in Mexico', 'en').place.type).toBe('COUNTRY');
  });

  it('are told apart by the article, in French', () => {
    expect(first('Mission dans la Vienne', 'fr').place.iso).toBe('FR-86');
    expect(first('Mission à Vienne', 'fr').place.type).toBe('CITY');
    expect(first('Mission au Québec', 'fr').place.type).toBe('DIVISION');
  });

  it('are told apart by a word for a kind of place', () => {
    expect(first('Convenio con el Estado de Puebla', 'es').place.iso).toBe('MX-PUE');
    expect(first('Convenio con el Municipio de Puebla', 'es').place.type).toBe('CITY');
  });

  it('are given to choose from when nothing decides', () => {
    const { place, candidates } = first('Un atelier à Saint-Denis', 'fr');
    expect([place, ...candidates].map(({ divisions }) => divisions[0]!.names.fr).sort()).toEqual([
      'La Réunion',
      'Seine-Saint-Denis',
    ]);
  });
});

describe('natural features', () => {
  it('are places of no country', () => {
    const { place } = first('Parteras de la Sierra Tarahumara', 'es');
    expect([place.type, place.names.es, place.country]).toEqual(['FEATURE', 'Sierra Tarahumara', undefined]);
    expect(names('Rice of the Mekong Delta', 'en')).toEqual(['Mekong Delta']);
    expect(names("La vallée de l'Ubaye")).toEqual(["vallée de l'Ubaye"]);
  });
});

describe('demonyms', () => {
  it('are weak mentions of their country', () => {
    expect(names('Les collectivités mexicaines')).toEqual(['Mexique (weak)']);
  });

  it('are no places where they are languages or say whose a body is', () => {
    expect(names('Cours de français et d’espagnol')).toEqual([]);
    expect(names('French lessons at the German embassy', 'en')).toEqual([]);
    expect(names('Una asociación canadiense', 'es')).toEqual([]);
  });
});
