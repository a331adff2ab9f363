import { languages, type Label, type LanguageCode } from '#schema/values/language.ts';
import type { Token } from '#server/proposal/text/tokens.ts';
import { containsPlace } from './containsPlace.ts';
import { findDemonyms } from './findDemonyms.ts';
import { findEnglishFeature, findFeature } from './findFeatures.ts';
import { findNames, type NameSpan } from './findNames.ts';
import { getGazetteer } from './gazetteer.ts';
import { isPlaceName } from './isPlaceName.ts';
import type { GazetteerPlace, PlaceMention } from './place.ts';
import { createPlaceText, isJoined, isNear, type PlaceText } from './placeText.ts';
import { isHome, resolvePlace } from './resolvePlace.ts';
import { readContext } from './spanContext.ts';

export interface PlaceContext {
  language?: LanguageCode | undefined;
  /** Tokens that names of people and institutions consist of. */
  taken: ReadonlySet<number>;
}

/** A name with all that it may mean. */
interface Reading {
  span: NameSpan;
  places: readonly GazetteerPlace[];
}

/** Names of the gazetteer that begin at a token and no longer name covers, the longest first. */
const readSpans = (text: PlaceText, from: number, taken: ReadonlySet<number>): Reading[] =>
  findNames(text, from)
    .filter(({ to }) => !Array.from({ length: to - from }, (_, n) => from + n).some((at) => taken.has(at)))
    .map((span) => ({ span, places: span.entry.offsets.map((offset) => getGazetteer().readPlace(offset)) }));

const linkWords = new Set('de del du d la l le les of the en in et y and e'.split(' '));

/** The token that the next name may begin at: after a comma, a bracket, a dash, or "de la", "en", "and". */
const skipLinks = (text: PlaceText, from: number) => {
  let at = from;
  while (
    at < from + 3 &&
    isNear(text, at) &&
    linkWords.has(text.words[at]!) &&
    !/^\p{Lu}/u.test(text.tokens[at]!.spelling)
  )
    at++;
  return isNear(text, at) ? at : -1;
};

/** The token that the next name of a list may begin at: "Tours et Lens", "Valence – Batroun". */
const skipConjunction = (text: PlaceText, from: number) => {
  const at = isNear(text, from) && /^(?:et|y|e|and|ou|o|or)$/.test(text.words[from]!) ? from + 1 : from;
  return isNear(text, at) && (at > from || !isJoined(text, at)) ? at : -1;
};

/** The divisions and countries that are named right after a name: "Valence (Drôme)", "Saint-Denis de La Réunion". */
function findQualifiers(text: PlaceText, { span, places }: Reading, taken: ReadonlySet<number>): GazetteerPlace[] {
  const start = skipLinks(text, span.to);
  if (start < 0 || text.words.slice(span.to, start).some((word) => /^(?:et|y|and|e)$/.test(word))) return [];
  const isWithin = (area: GazetteerPlace) =>
    area.type !== 'CITY' &&
    places.some((place) => place.id !== area.id && place.type !== 'COUNTRY' && containsPlace(area, place));
  // "Saint-Denis (93)": the number of the département.
  const numbered = /^(?:\d{2,3}|2[ab])$/.test(text.words[start]!)
    ? (getGazetteer().findName(`#FR-${text.words[start]!.toUpperCase()}`).entry?.offsets ?? [])
    : [];
  if (numbered.length > 0) return numbered.map((offset) => getGazetteer().readPlace(offset)).filter(isWithin);
  const starts = start > span.to ? [start, start - 1] : [start];
  return starts.flatMap((from) => readSpans(text, from, taken).flatMap((next) => next.places.filter(isWithin)));
}

const toLabel = (place: GazetteerPlace, qualifier: GazetteerPlace | undefined): Label =>
  qualifier
    ? (Object.fromEntries(languages.map((code) => [code, `${place.names[code]} (${qualifier.names[code]})`])) as Label)
    : place.names;

/** The places that a text names. Pure: the same tokens give the same places. */
export function findPlaces(tokens: readonly Token[], { language, taken }: PlaceContext): PlaceMention[] {
  const text = createPlaceText(tokens, language);
  const features: PlaceMention[] = [];
  const readings: (Reading & { qualifiers: readonly GazetteerPlace[] })[] = [];

  let at = 0;
  while (at < tokens.length) {
    if (taken.has(at)) {
      at++;
      continue;
    }
    const spans = readSpans(text, at, taken);
    // "la Ciudad de México", "la Sierra de Béjar": what begins at the noun is longer.
    if (/^(?:la|le|les|l|el|los|las|the)$/.test(tokens[at]!.spelling) && spans[0]) {
      const end = Math.max(
        0,
        ...readSpans(text, at + 1, taken).map(({ span }) => span.to),
        findFeature(text, at + 1)?.to ?? 0,
      );
      if (end > spans[0].span.to) {
        at++;
        continue;
      }
    }
    const feature = findFeature(text, at) ?? findEnglishFeature(text, at);
    if (
      feature &&
      !taken.has(feature.to - 1) &&
      !spans.some(({ span }) => span.to > at + 1 && span.to >= feature.to - 1)
    ) {
      features.push({
        place: feature.place,
        label: feature.place.names,
        tokens: [feature.from, feature.to],
        candidates: [],
        weak: false,
      });
      at = feature.to;
      continue;
    }
    const accepted = spans.find((reading) => {
      const { span, places } = reading;
      const qualifiers = findQualifiers(text, reading, taken);
      const context = readContext(text, span);
      const largest = places.reduce((found, place) => (place.population > found.population ? place : found));
      const previous = readings.at(-1);
      const nextStart = skipConjunction(text, span.to);
      const isAccepted = isPlaceName(
        text,
        span,
        context,
        places,
        {
          population: largest.population,
          type: largest.type,
          isArea: places.some(({ type }) => type !== 'CITY'),
          isHome: places.some((place) => isHome(place, text.language)),
        },
        {
          before:
            previous !== undefined && previous.span.to <= span.from && skipLinks(text, previous.span.to) === span.from,
          after: nextStart >= 0 && readSpans(text, nextStart, taken).length > 0,
          joined:
            isJoined(text, span.to) &&
            readSpans(text, span.to, taken).some((next) =>
              next.places.some(({ type, population }) => type !== 'CITY' || population >= 50_000),
            ),
          qualified: qualifiers.length > 0,
        },
      );
      if (isAccepted) readings.push({ ...reading, qualifiers });
      return isAccepted;
    });
    at = accepted ? accepted.span.to : at + 1;
  }

  const resolve = (reading: (typeof readings)[number], others: readonly GazetteerPlace[]) => {
    const { span, places, qualifiers } = reading;
    const before =
      span.from > 0 && tokens[span.from]!.start - tokens[span.from - 1]!.end === 1 ? text.words[span.from - 1] : '';
    return resolvePlace(places, {
      key: span.key,
      spelling: tokens
        .slice(span.from, span.to)
        .map(({ spelling }) => spelling)
        .join(' '),
      language: text.language,
      head: readContext(text, span).head,
      hasArticle: span.hasArticle,
      hasEn: before === 'en',
      hasA: before === 'a',
      qualifiers,
      others,
    });
  };
  const first = readings.map((reading) => resolve(reading, []));
  const certain = first.map(({ place, candidates }) => (candidates.length === 0 ? place : undefined));
  const mentions = readings.map((reading, n): PlaceMention => {
    const others = certain.filter(
      (place, position): place is GazetteerPlace =>
        place !== undefined && position !== n && readings[position]!.span.key !== reading.span.key,
    );
    const { place, candidates } = resolve(reading, others);
    const qualifier = reading.qualifiers
      .filter((area) => area.id !== place.id && containsPlace(area, place))
      .sort((left, right) => right.divisions.length - left.divisions.length)[0];
    return {
      place,
      label: toLabel(place, qualifier?.type === 'DIVISION' || qualifier?.type === 'COUNTRY' ? qualifier : undefined),
      tokens: [reading.span.from, reading.span.to],
      candidates,
      weak: false,
    };
  });

  const covered = new Set(
    [...mentions, ...features].flatMap(({ tokens: [from, to] }) =>
      Array.from({ length: to - from }, (_, n) => from + n),
    ),
  );
  const demonyms = findDemonyms(text, (position) => taken.has(position) || covered.has(position));
  return [...mentions, ...features, ...demonyms].sort((left, right) => left.tokens[0] - right.tokens[0]);
}
