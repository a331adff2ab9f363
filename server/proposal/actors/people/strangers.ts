import { countryCodes } from '#server/language/countries.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { actorCues } from '../actorCues.ts';
import type { FoundActor } from '../actorMention.ts';
import { givenNames } from '../bodies/bodyTerms.ts';
import { isHead } from '../nameSpan.ts';
import { isNameWord } from '../bodies/nameWords.ts';
import { hasTitle, isNameOfBody, isNamesake } from './personContext.ts';
import type { TextView } from '../textView.ts';

const isTitleWord = (word: string) => actorCues.TITLE.has(word) || actorCues.FUNCTION.has(word);

const placePrepositions = /^(?:en|in|à|dans|near|hacia|desde)$/u;

/** People outside the graph: a known given name with a family name, or names after a title or a function. */
export function findStrangers(view: TextView): FoundActor[] {
  const found: FoundActor[] = [];
  for (let at = 0; at < view.length; at++) {
    if (!view.isUpper(at) || view.isAllCaps(at) || isHead(view, at) || isTitleWord(view.words[at]!)) continue;
    if (at > 0 && view.isJoined(at) && view.isUpper(at - 1) && !hasTitle(view, at)) continue;
    if (isNamesake(view, at)) continue;
    const titled = hasTitle(view, at);
    // "Minister Delegate Olivier Becht"
    if (
      titled &&
      !givenNames.has(view.words[at]!) &&
      view.isJoined(at + 1) &&
      view.isUpper(at + 1) &&
      givenNames.has(view.words[at + 1]!) &&
      view.isUpper(at + 2) &&
      view.isJoined(at + 2)
    )
      at++;
    const end = findPersonEnd(view, at);
    const words = end - at;
    const isGiven = givenNames.has(view.words[at]!) && isWestern(view.tokens[at]!.spelling);
    const before = view.tokens[at - 1]?.spelling ?? '';
    if (isNameOfBody(view, end)) continue;
    const isPlace =
      view.isJoined(at) &&
      (placePrepositions.test(before) || ['san', 'saint', 'sainte', 'santa', 'sierra'].includes(view.words[at]!));
    const isFamily = !countryCodes.has(view.words[at]!) && !wordLists.STOP_WORD.has(view.words[at]!);
    // "Secretario Técnico", "Directeur Général"
    if (!isGiven && isNameWord(view.words[at]!) && !actorCues.TITLE.has(view.words[at - 1] ?? '')) continue;
    const isPerson = titled
      ? isFamily && (words > 1 || isStrongTitle(view, at))
      : isGiven && words > 1 && !isPlace && isApart(view, at);
    if (isPerson) {
      found.push({
        kind: 'PERSON',
        candidates: [],
        name: view.slice([at, end]),
        span: [at, end],
        key: `person ${view.words.slice(at, end).join(' ')}`,
      });
      at = end - 1;
    }
  }
  return found;
}

/** A function alone says less than a form of address: "le directeur Lyon" is no person. */
const isStrongTitle = (view: TextView, at: number) =>
  actorCues.TITLE.has(view.words[at - 1]!) || actorCues.OFFICE.has(view.words[at - 1]!);

/** Whether the words of a given name are two names and not one hyphenated place ("Jean-Rabel"). */
const isApart = (view: TextView, at: number) => {
  let next = at + 1;
  while (view.isHyphenated(next)) next++;
  return view.isJoined(next) && (view.isUpper(next) || wordLists.NAME_PARTICLE.has(view.words[next]!));
};

/** "Bến Tre" is not a Ben: given names are compared without accents, but not without those of other alphabets. */
const isWestern = (spelling: string) => /^[a-zA-ZÀ-ÿœŒ]*$/u.test(spelling);

const maxNames = 4;

/** The index after a person's name: given names, particles, family names. */
function findPersonEnd(view: TextView, from: number): number {
  let end = from + 1;
  let names = 1;
  while (end < view.length && view.isJoined(end) && names < maxNames) {
    if (view.isHyphenated(end)) {
      end++;
      continue;
    }
    let next = end;
    while (
      wordLists.NAME_PARTICLE.has(view.words[next]!) &&
      !view.isUpper(next) &&
      next < end + 2 &&
      view.isJoined(next)
    )
      next++;
    const isParticle = next > end;
    // "Jean de Gaulle" has a particle after a given name; "Claudia de México" does not go on.
    if (
      !view.isJoined(next) ||
      !view.isUpper(next) ||
      isHead(view, next) ||
      (isParticle && (names > 1 || countryCodes.has(view.words[next]!)))
    )
      break;
    if (isParticle && view.words[end] === 'y') break;
    end = next + 1;
    names++;
  }
  return end;
}
