import type { Place } from '#schema/entities/place.ts';
import type { GazetteerPlace, PlaceKind } from '#server/gazetteer/place.ts';
import type { NamedThingRow } from '#server/graph/questions/namedThings.ts';
import { fold } from '#server/graph/read/searchTerms.ts';
import { toAuthority } from '#server/identity/authority.ts';
import type { AuthorityLevel } from '#server/identity/authorityTerms.ts';
import type { ActorMention, NamedActor } from './actors/actorMention.ts';
import { actorCues } from './actors/actorCues.ts';
import { findActors } from './actors/findActors.ts';
import { findParties } from './actors/findParties.ts';
import { type PeriodReading, readPeriod } from './dates/readPeriod.ts';
import { type FindPlacesBeside, createPlaceFinder, toOutsidePlace, toPlaceCodes } from './places.ts';
import type { Mention } from './recogniseThings.ts';
import { findRecordedPlaces } from './recordedPlaces.ts';
import { type ProposalText, blankIgnored } from './text/proposalText.ts';
import { tokenize } from './text/tokens.ts';
import { findThemes } from './themes/findThemes.ts';

/** What the text of a proposal mentions. */
export interface Mentions {
  actors: Mention[];
  places: Mention[];
  themes: Mention[];
  /** The indexes of tokens that name a person, an institution or a place: they say nothing of the subject. */
  taken: ReadonlySet<number>;
  period: Pick<PeriodReading, 'start' | 'end' | 'months' | 'ranges'>;
}

type Span = readonly [from: number, to: number];

const toIndexes = (spans: readonly Span[]) =>
  spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n));

const isActor = (row: NamedThingRow): row is NamedThingRow & NamedActor =>
  row.kind === 'PERSON' || row.kind === 'INSTITUTION';

function toActorMention({ thing, candidates, name, tokens }: ActorMention, rows: readonly NamedThingRow[]): Mention {
  const named = thing && rows.find((row) => row.thing.id === thing.id);
  return {
    id: thing?.id ?? [`actor:${fold(name).replaceAll(' ', '-')}`, ...candidates.map(({ id }) => id)].join('|'),
    named,
    label: named ? undefined : { original: name },
    candidates,
    tokens: toIndexes(tokens),
  };
}

/** ISO codes of the countries and divisions of the places that a text may mention, to load what the graph has of them. */
export const findPlaceCodes = (findPlaces: FindPlacesBeside): string[] => [
  ...new Set(findPlaces(new Set()).flatMap(({ place }) => toPlaceCodes(place))),
];

/** The types of records that may stand for a place that is no country. */
const recordTypes: Record<Exclude<PlaceKind, 'COUNTRY'>, readonly string[]> = {
  REGION: ['AREA'],
  DIVISION: ['SUBDIVISION'],
  CITY: ['TOWN'],
  FEATURE: ['AREA', 'TOWN'],
};

/** The record of a place that a text names, if the graph has one. */
export function findRecord(place: GazetteerPlace, rows: readonly NamedThingRow[]): NamedThingRow | undefined {
  const isoOf = ({ thing }: NamedThingRow) => (thing as Place).iso;
  if (place.iso) {
    const found = rows.find((row) => row.kind === 'PLACE' && isoOf(row) === place.iso);
    if (found) return found;
  }
  const names = new Set(Object.values(place.names).map(fold));
  const isCalledSo = (row: NamedThingRow) => row.names.some((name) => names.has(fold(name)));
  // No two countries share a name: a record without a code is still that country.
  const { type } = place;
  if (type === 'COUNTRY') return rows.find((row) => row.type === 'COUNTRY' && isCalledSo(row));
  const codes = new Set(toPlaceCodes(place));
  const isThere = (row: NamedThingRow) =>
    codes.size === 0 ||
    row.idsWithBroader.some((id) => rows.some((area) => area.thing.id === id && codes.has(isoOf(area) ?? '')));
  const namesakes = rows.filter((row) => row.kind === 'PLACE' && isCalledSo(row) && isThere(row));
  const findOfType = (types: readonly string[]) => namesakes.find((row) => types.includes(row.type ?? ''));
  // A province is often called as its capital: where the graph has the town alone, that is meant.
  return findOfType(recordTypes[type]) ?? (type === 'DIVISION' ? findOfType(recordTypes.CITY) : undefined);
}

const townLevels: readonly (AuthorityLevel | undefined)[] = ['COMMUNE', 'METROPOLIS'];

/** The town at the end of the name of one of its services: "Direction de la culture de la Ville de Tours". */
function findTownOfService(name: string): string | undefined {
  const [first, ...following] = tokenize(name);
  if (!first || !actorCues.SERVICE.has(first.word)) return undefined;
  return following.map(({ start }) => name.slice(start)).find((rest) => townLevels.includes(toAuthority(rest)?.level));
}

/** The record of a partner that is given by name, read as a text names it: with its town, its acronym, its letterhead. */
export function findPartner(name: string, rows: readonly NamedThingRow[]): NamedThingRow | undefined {
  const [found] = findActors(name, tokenize(name), rows.filter(isActor));
  if (found?.thing) return rows.find(({ thing }) => thing.id === found.thing!.id);
  const town = findTownOfService(name);
  return town ? findPartner(town, rows) : undefined;
}

/** The actors, places, themes and dates that a text mentions. */
export function findMentions(
  text: ProposalText,
  rows: readonly NamedThingRow[],
  findPlaces: FindPlacesBeside = createPlaceFinder(text.tokens),
): Mentions {
  const { tokens, ignored, signature } = text;
  const isMeant = ([from]: Span) => !ignored.has(from);
  const isOfWriter = ({ kind }: ActorMention, [from]: Span) => kind === 'PERSON' && signature.has(from);
  const actorRows = rows.filter(isActor);
  const findPlacesBeside = (actors: readonly ActorMention[]) => {
    // A town that an authority is named after is a place too; a person's name is none.
    const named = actors.filter(({ implied }) => !implied);
    const localities = new Set(
      named.flatMap(({ localityTokens }) => (localityTokens ? toIndexes([localityTokens]) : [])),
    );
    const ofActors = new Set(named.flatMap((actor) => toIndexes(actor.tokens)));
    const ofNames = new Set([...ofActors].filter((index) => !localities.has(index)));
    return { ofActors, ofNames, places: findPlaces(ofNames) };
  };
  // Twice: the countries of the places decide between actors of one name.
  const first = findPlacesBeside(findActors(text.text, tokens, actorRows));
  const countries = [...new Set(first.places.flatMap(({ place }) => place.country ?? []))];
  const found = findActors(text.text, tokens, actorRows, { countries });
  const { ofActors, ofNames, places } = findPlacesBeside(found);
  const readPlaces = places
    .filter((place) => isMeant(place.tokens))
    .map(({ place, label, tokens: span }): Mention => {
      const record = findRecord(place, rows);
      const written = tokens
        .slice(...span)
        .map(({ spelling }) => spelling)
        .join(' ');
      return record
        ? { id: record.thing.id, named: record, tokens: toIndexes([span]) }
        : { ...toOutsidePlace(place, rows, written, label), tokens: toIndexes([span]) };
    });
  const placeMentions = [
    ...readPlaces,
    ...findRecordedPlaces(
      tokens,
      rows,
      new Set([...ignored, ...ofNames, ...places.flatMap((place) => toIndexes([place.tokens]))]),
    ),
  ];
  const taken = new Set([...ofActors, ...placeMentions.flatMap((mention) => mention.tokens), ...findParties(tokens)]);
  const themes = findThemes(
    tokens,
    rows.filter(({ kind }) => kind === 'THEME'),
    (index) => taken.has(index) || ignored.has(index),
  );
  const sure = themes.filter(({ weak }) => !weak);
  return {
    // A linked town that no record stands for is a place, no partner.
    actors: found
      .map((actor) => ({ ...actor, tokens: actor.tokens.filter((span) => isMeant(span) && !isOfWriter(actor, span)) }))
      .filter((actor) => actor.tokens.length > 0)
      .filter(({ implied, thing, candidates }) => !implied || thing || candidates.length > 0)
      .map((actor) => toActorMention(actor, rows)),
    places: placeMentions,
    themes: (sure.length > 0 ? sure : themes).map((theme) => ({
      id: theme.named.thing.id,
      named: theme.named,
      tokens: theme.tokens.flatMap(([from, to]) => toIndexes([[from, to + 1]])),
    })),
    taken,
    period: readPeriod(blankIgnored(text), new Date().toISOString().slice(0, 10)),
  };
}
