import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection.ts';
import { propertiesOf } from '#server/graph/prepare.ts';
import { tieWord } from '#server/graph/words.ts';
import { dice } from '../kit/random.ts';
import { invented } from './institutions.ts';

/** An invented initiative: what it is called, who takes part, and what it is tied to. */
export interface Planned {
  id: string;
  name: string;
  period: string;
  actors: string[];
  themes: string[];
  places: string[];
}

interface Named {
  id: string;
  names: { fr: string; es: string; en: string };
  wider: string[];
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

/** Few are asked for often, many hardly ever. */
const skewed = (next: () => number, many: number) => Math.min(many - 1, Math.floor(many * next() ** 3));

/** So many initiatives over these themes, places and actors: 2 to 6 of each take part, ten years of dates. */
export function planned(
  many: number,
  { themes, places, actors }: { themes: Named[]; places: Named[]; actors: string[] },
  seed = 7,
): Planned[] {
  const next = dice(seed);
  return Array.from({ length: many }, (_, n) => {
    const language = languages[Math.floor(next() * 3)]!;
    const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const [theme, place] = [themes[skewed(next, themes.length)]!, places[skewed(next, places.length)]!];
    const year = 2014 + Math.floor(next() * 10);
    const month = 1 + Math.floor(next() * 12);
    const start = `${year}-${String(month).padStart(2, '0')}`;
    const subject = theme.names[language].toLowerCase();
    return {
      id: `planned-${n}`,
      name: `${one(efforts[language])} ${on[language]} ${subject} ${aimed[language]} ${one(publics[language])}, ${place.names[language]}`,
      period: `${start}/${year + Math.floor(next() * 3)}-12`,
      actors: [
        ...new Set(Array.from({ length: 2 + Math.floor(next() * 5) }, () => actors[skewed(next, actors.length)]!)),
      ],
      themes: [theme.id],
      places: [place.id],
    };
  });
}

/** What there is to invent upon: the themes and places of the graph, and towns that are added to it. */
export async function ground(graph: Graph, registry: Registry, towns: number, institutions: number) {
  const named = (label: string) =>
    graph.read<Named>(
      `MATCH (n:${label}) RETURN n.id AS id, {fr: coalesce(n.names_fr, n.name), es: coalesce(n.names_es, n.name), en: coalesce(n.names_en, n.name)} AS names,
         COLLECT { MATCH (n)-[:BROADER|WITHIN*1..8]->(w) RETURN DISTINCT w.id } AS wider ORDER BY id`,
    );
  const countries = (await named('Place')).filter(({ wider }) => wider.length > 0);
  const words = invented(towns, 3).map(({ names }) => names.fr.split(' ').at(-1)!);
  const added = words.map((word, n): Named => {
    const country = countries[n % countries.length]!;
    return { id: `town-${n}`, names: { fr: word, es: word, en: word }, wider: [country.id, ...country.wider] };
  });
  await inBatches(
    graph,
    added,
    `UNWIND $rows AS row CREATE (n:Thing:Place) SET n = row.properties WITH n, row
     MATCH (w:Thing {id: row.country}) CREATE (n)-[:WITHIN {id: n.id + '.within'}]->(w)`,
    ({ id, names, wider }) => ({
      country: wider[0],
      properties: {
        ...propertiesOf(registry.entity('PLACE'), id, { name: names.fr, type: 'TOWN' }),
        record: 'VALIDATED',
        version: 1,
      },
    }),
  );
  const actors = invented(institutions, 5);
  await inBatches(
    graph,
    actors,
    'UNWIND $rows AS row CREATE (n:Thing:Actor:Institution) SET n = row',
    ({ id, names, acronym }) => ({
      ...propertiesOf(registry.entity('INSTITUTION'), id, {
        name: names.fr,
        names,
        type: 'AGENCY',
        ...(acronym ? { acronym } : {}),
      }),
      record: 'VALIDATED',
      version: 1,
    }),
  );
  return { themes: await named('Theme'), places: [...countries, ...added], actors: actors.map(({ id }) => id) };
}

/** Writes rows in batches: the next ones are made ready while the database writes these. */
async function inBatches<T>(graph: Graph, all: readonly T[], cypher: string, rowOf: (one: T) => object, size = 5000) {
  let writing: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < all.length; at += size) {
    const rows = all.slice(at, at + size).map(rowOf);
    await writing;
    writing = graph.write(cypher, { rows });
  }
  await writing;
}

/** Writes initiatives as the import door leaves them, without its checks. */
export function plant(
  graph: Graph,
  registry: Registry,
  initiatives: readonly Planned[],
  { themes, places }: { themes: Named[]; places: Named[] },
) {
  const entity = registry.entity('PROJECT');
  const wider = new Map([...themes, ...places].map((one) => [one.id, [one.id, ...one.wider]]));
  return inBatches(
    graph,
    initiatives,
    `UNWIND $rows AS row CREATE (n:Thing:Initiative:Project) SET n = row.properties
     WITH n, row
     CALL (n, row) { UNWIND row.actors AS id MATCH (a:Thing {id: id}) CREATE (a)-[:PARTICIPATES_IN {id: n.id + '.' + id, role: 'PARTNER'}]->(n) }
     CALL (n, row) { UNWIND row.themes AS id MATCH (t:Thing {id: id}) CREATE (n)-[:ABOUT {id: n.id + '.about.' + id}]->(t) }
     CALL (n, row) { UNWIND row.places AS id MATCH (p:Thing {id: id}) CREATE (n)-[:TAKES_PLACE_IN {id: n.id + '.in.' + id}]->(p) }`,
    ({ id, name, period, actors, themes: about, places: where }) => ({
      actors,
      themes: about,
      places: where,
      properties: {
        ...propertiesOf(entity, id, {
          name,
          type: 'ACTION',
          period,
          statusHistory: [{ status: 'ONGOING', date: period.slice(0, 7) }],
        }),
        ties: [...actors, ...[...about, ...where].flatMap((one) => wider.get(one)!)].map(tieWord).join(' '),
        record: 'VALIDATED',
        version: 1,
      },
    }),
  );
}
