import { readFileSync } from 'node:fs';
import { fold } from '#server/graph/read/searchTerms.ts';
import type { ReadThing } from './interpretation.ts';

const { ids: actorIds } = JSON.parse(readFileSync(new URL('actor-ids.json', import.meta.url), 'utf8')) as {
  ids: Record<string, string | null>;
};

const toNames = ({ id, fr, es, en, acronym, aliases = [] }: ReadThing) =>
  [id, fr, es, en, acronym, ...aliases].flatMap((name) => (name ? [fold(name)] : []));

const toBroaderNames = ({ within = [] }: ReadThing): string[] =>
  within.flatMap((broader) => [...toNames(broader), ...toBroaderNames(broader)]);

const town = ['ville', 'city', 'ciudad'];
const country = ['pays', 'country', 'pais'];

/** Whether a place is the wanted one: a name, or "name, qualifier" where homonyms are told apart. */
export function isPlace(place: ReadThing, wanted: string): boolean {
  const [name, qualifier] = wanted.split(/,\s*/);
  const names = toNames(place);
  if (!names.includes(fold(name!)) && !names.includes(fold(wanted.replace(',', '')))) return false;
  if (!qualifier) return true;
  const folded = fold(qualifier);
  if (town.includes(folded)) return place.type !== 'COUNTRY';
  if (country.includes(folded)) return place.type === 'COUNTRY';
  if (folded === 'departement') return !['TOWN', 'COUNTRY'].includes(place.type ?? '');
  return toBroaderNames(place).includes(folded) || names.some((text) => text.includes(folded));
}

export const isActor = (actor: ReadThing, wanted: string): boolean =>
  toNames(actor).includes(fold(wanted)) || (actor.id !== '' && actorIds[fold(wanted)] === actor.id);

export const isTheme = (theme: ReadThing, wanted: string): boolean => toNames(theme).includes(fold(wanted));

const dayLength = 86_400_000;
/** EDTF seasons: their first month and the one they end in, from 0. */
const seasons: Record<number, [number, number]> = { 21: [2, 5], 22: [5, 8], 23: [8, 11], 24: [11, 14] };

/** First and last day of a date in EDTF, in milliseconds. */
function toSpan(date: string): [number, number] {
  if (date.includes('/')) {
    const [from, to] = date.split('/');
    return [toSpan(from!)[0], toSpan(to!)[1]];
  }
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (!month) return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1) - dayLength];
  const [first, last] = month > 20 ? seasons[month]! : [month - 1, month - 1];
  if (day) return [Date.UTC(year, first, day), Date.UTC(year, first, day)];
  return [Date.UTC(year, first, 1), Date.UTC(year, last + 1, 1) - dayLength];
}

/** Whether a date that was read lies within the wanted span, give or take some days. */
export function isDate(read: string | null, wanted: string, slackDays: number): boolean {
  if (!read) return false;
  const [from, to] = toSpan(read);
  const [first, last] = toSpan(wanted);
  return from >= first - slackDays * dayLength && to <= last + slackDays * dayLength;
}
