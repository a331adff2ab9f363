import type { NameSpan } from './findNames.ts';
import { isAllUpper, isJoined, isNear, isUpper, type PlaceText } from './placeText.ts';
import { givenNames, placeWords } from './placeWords.ts';

export type HeadKind = 'TOWN' | 'DIVISION' | 'COUNTRY' | 'STREET';

/** What stands before a name. */
export interface SpanContext {
  head: HeadKind | undefined;
  /** Whether a preposition of place, or a noun of a kind of place, introduces it. */
  isIntroduced: boolean;
  /** Whether "de", "of", "and" or the like introduces it: people and bodies are introduced so as well. */
  isLinked: boolean;
}

const headKinds = [
  ['STREET', placeWords.STREET],
  ['TOWN', placeWords.TOWN_HEAD],
  ['DIVISION', placeWords.DIVISION_HEAD],
  ['COUNTRY', placeWords.COUNTRY_HEAD],
] as const;

export function readContext(text: PlaceText, span: NameSpan): SpanContext {
  const { words, tokens } = text;
  let at = span.from;
  let isLinked = false;
  let isLocative = false;
  for (let steps = 0; steps < 3 && isJoined(text, at); steps++) {
    const word = words[at - 1]!;
    if (placeWords.LOCATIVE.has(word) && (!isUpper(tokens[at - 1]) || isAllUpper(tokens[span.from]!)))
      isLocative ||= !isLinked || word.length > 1;
    else if (placeWords.LINK.has(word)) isLinked = true;
    else if (!placeWords.ARTICLE.has(word) && word !== 'al') break;
    at--;
    if (isLocative) break;
  }
  const before = isJoined(text, at) ? words[at - 1]! : '';
  const isDirect = at === span.from;
  const beforeEnglish = isDirect || isLinked || tokens[at]!.spelling.length <= 3;
  const head = beforeEnglish ? headKinds.find(([, list]) => list.has(before))?.[0] : undefined;
  // "Quebec City", "Puebla State", "Cork County".
  const after = isJoined(text, span.to) && isUpper(tokens[span.to]) ? words[span.to]! : '';
  const english = /^(?:city|town)$/.test(after)
    ? 'TOWN'
    : /^(?:state|province|county|region|department)$/.test(after)
      ? 'DIVISION'
      : undefined;
  const kind = head ?? english;
  // "la commune jumelle, Courmayeur".
  const isApposed =
    isNear(text, span.from) &&
    [2, 3, 4].some(
      (back) =>
        placeWords.TOWN_HEAD.has(words[span.from - back] ?? '') &&
        tokens[span.from - back]!.sentence === tokens[span.from]!.sentence,
    );
  return {
    head: kind,
    isIntroduced: isLocative || (kind !== undefined && kind !== 'STREET'),
    isLinked: isLinked || isApposed,
  };
}

const personTitles = new Set(
  'm mm mme mlle monsieur madame dr dra sr sra srta senor senora lic ing mr mrs ms don dona sir lady prof'.split(' '),
);

/** Whether a name is a person's: a given name or a title stands before it. */
export function isPersonal(text: PlaceText, span: NameSpan): boolean {
  const { words, tokens } = text;
  if (span.to - span.from > 2) return false;
  let at = span.from;
  let particles = 0;
  while (isJoined(text, at) || (tokens[at - 1]?.spelling.length === 1 && isUpper(tokens[at - 1]) && isNear(text, at))) {
    const before = tokens[at - 1]!;
    const word = words[at - 1]!;
    if (personTitles.has(word)) return particles === 0 && (word.length > 1 || isUpper(before));
    if (isUpper(before) && (givenNames.has(word) || /^[A-Z]$/.test(before.spelling)))
      return (
        !/^(?:saint|sainte|san|santa|santo|st|ste|sao)$/.test(words[at - 2] ?? '') &&
        (particles === 0 || at - 1 === span.from - 1 - particles)
      );
    if (/^(?:de|d|la|del|von|van|da)$/.test(word) && particles < 2) particles++;
    else if (!isUpper(before) || before.beginsSentence) return false;
    at--;
  }
  return false;
}
