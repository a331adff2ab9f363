import { createRandom } from '#test/kit/random.ts';
import type { Hierarchy } from './hierarchy.ts';

/** A generated initiative. */
export interface PlannedInitiative {
  id: string;
  name: string;
  period: string;
  actors: string[];
  themes: string[];
  places: string[];
}

const efforts = {
  fr: ['Formation', 'Projet', 'Appui', 'Séminaire', "Échange d'expériences", "Voyage d'étude", 'Programme'],
  es: ['Formación', 'Proyecto', 'Apoyo', 'Seminario', 'Intercambio de experiencias', 'Viaje de estudio', 'Programa'],
  en: ['Training', 'Project', 'Support', 'Seminar', 'Exchange of experience', 'Study visit', 'Programme'],
};
const publics = {
  fr: ['maires', 'policiers', 'enseignants', 'jeunes', 'femmes', 'agriculteurs', 'magistrats', 'infirmiers'],
  es: ['alcaldes', 'policías', 'docentes', 'jóvenes', 'mujeres', 'agricultores', 'jueces', 'enfermeros'],
  en: ['mayors', 'police officers', 'teachers', 'young people', 'women', 'farmers', 'judges', 'nurses'],
};
const on = { fr: 'sur', es: 'sobre', en: 'on' };
const aimed = { fr: 'pour', es: 'para', en: 'for' };
const languages = ['fr', 'es', 'en'] as const;

/** An index below `many`, low ones far more often: few hubs, a long tail. */
const skewed = (next: () => number, many: number) => Math.min(many - 1, Math.floor(many * next() ** 3));

/** Generates initiatives with 2 to 6 actors each, over ten years. */
export function createInitiatives(
  many: number,
  { themes, places, actors }: Pick<Hierarchy, 'themes' | 'places' | 'actors'>,
  seed = 7,
): PlannedInitiative[] {
  const next = createRandom(seed);
  return Array.from({ length: many }, (_, n) => {
    const language = languages[Math.floor(next() * 3)]!;
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const [theme, place] = [themes[skewed(next, themes.length)]!, places[skewed(next, places.length)]!];
    const year = 2014 + Math.floor(next() * 10);
    const month = 1 + Math.floor(next() * 12);
    const start = `${year}-${String(month).padStart(2, '0')}`;
    const subject = theme.names[language].toLowerCase();
    return {
      id: `planned-${n}`,
      name: `${pick(efforts[language])} ${on[language]} ${subject} ${aimed[language]} ${pick(publics[language])}, ${place.names[language]}`,
      period: `${start}/${year + Math.floor(next() * 3)}-12`,
      actors: [
        ...new Set(Array.from({ length: 2 + Math.floor(next() * 5) }, () => actors[skewed(next, actors.length)]!)),
      ],
      themes: [theme.id],
      places: [place.id],
    };
  });
}

/** A proposal of the same initiative: two of its actors, its place, another month. */
export const toProposal = ({ name, actors, places, period }: PlannedInitiative) => ({
  title: name.split(',')[0]!,
  partners: actors.slice(0, 2),
  places,
  start: `${period.slice(0, 4)}-06`,
});
