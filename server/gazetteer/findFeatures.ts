import { findNames } from './findNames.ts';
import { getGazetteer } from './gazetteer.ts';
import type { GazetteerPlace } from './place.ts';
import { isJoined, isUpper, type PlaceText } from './placeText.ts';
import { placeWords } from './placeWords.ts';

const particles = new Set('de del du des d la las los les le l el of the y et'.split(' '));

const skipParticles = (text: PlaceText, from: number) => {
  let at = from;
  while (isJoined(text, at) && particles.has(text.words[at]!) && !isUpper(text.tokens[at])) at++;
  return at;
};

/** Whether a division, a country or a large town has the name: it then says more than the feature beside it. */
const isKnownArea = (text: PlaceText, from: number, to: number) =>
  findNames(text, from).some(
    (span) =>
      span.to === to &&
      span.entry.offsets.some((offset) => {
        const { type, population } = getGazetteer().readPlace(offset);
        return type !== 'CITY' || population >= 50_000;
      }),
  );

function toFeature(text: PlaceText, from: number, to: number): { place: GazetteerPlace; from: number; to: number } {
  const name = text.tokens
    .slice(from, to)
    .map(
      ({ spelling }, n) =>
        (n > 0 && !/^[dl]$/i.test(text.tokens[from + n - 1]!.spelling) ? ' ' : n > 0 ? "'" : '') + spelling,
    )
    .join('');
  const id = `feature:${text.words.slice(from, to).join('-')}`;
  return {
    place: { id, type: 'FEATURE', names: { fr: name, es: name, en: name }, divisions: [], population: 0 },
    from,
    to,
  };
}

/** A natural feature whose noun stands at a token, before its name: "Sierra Tarahumara", "vallée de la Drôme". */
export function findFeature(text: PlaceText, from: number) {
  const { words, tokens } = text;
  if (!placeWords.FEATURE_HEAD.has(words[from]!)) return undefined;
  let to = skipParticles(text, from + 1);
  const nameStart = to;
  if (!isJoined(text, from + 1) || !isJoined(text, to) || !isUpper(tokens[to])) return undefined;
  to++;
  for (;;) {
    const next = skipParticles(text, to);
    if (!isJoined(text, next) || !isUpper(tokens[next]) || next > to + 2) break;
    // "Sierra Norte de Puebla": the state is named as well.
    if (next > to && isKnownArea(text, next, next + 1)) break;
    if (/^(?:y|et)$/.test(words[to]!)) break;
    to = next + 1;
  }
  const head = tokens[from]!;
  if (!isUpper(head) && isKnownArea(text, nameStart, to)) return undefined;
  return toFeature(text, from, to);
}

/** In English the noun comes last: "Mekong Delta", "Sabinal river". */
export function findEnglishFeature(text: PlaceText, from: number) {
  const { words, tokens } = text;
  if (text.language !== 'en' || !isUpper(tokens[from]) || placeWords.ARTICLE.has(words[from]!)) return undefined;
  let to = from + 1;
  while (to < from + 3 && isJoined(text, to) && isUpper(tokens[to]) && !placeWords.FEATURE_END.has(words[to]!)) to++;
  if (!isJoined(text, to) || !placeWords.FEATURE_END.has(words[to]!)) return undefined;
  if (!isUpper(tokens[to]) && isKnownArea(text, from, to)) return undefined;
  return toFeature(text, from, to + 1);
}
