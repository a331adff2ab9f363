import { countryCodes } from '#server/language/countries.ts';
import { toWords } from '#server/graph/read/searchTerms.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { actorCues } from './actorCues.ts';
import type { FoundActor, NamedActor } from './actorMention.ts';
import { givenNames } from './bodyTerms.ts';
import { toFound } from './institutions.ts';
import { findBodyTerm, isHead } from './nameSpan.ts';
import type { Span, TextView } from './textView.ts';

/** A name of a person of the graph. */
interface PersonName {
  actor: NamedActor;
  given: readonly string[];
  family: readonly string[];
}

const toName = (actor: NamedActor, name: string): PersonName[] => {
  const parts = name
    .replace(/-\s+/g, '-')
    .split(/\s+/)
    .filter((part) => !actorCues.TITLE.has(toWords(part).join('')));
  const [given, ...family] = parts.map((part) => toWords(transliterate(part)));
  if (!given) return [];
  return family.length === 0 ? [{ actor, given: [], family: given }] : [{ actor, given, family: family.flat() }];
};

/** Whether a title stands before a token: "Mme", "M.", "presidente". */
export function hasTitle(view: TextView, at: number): boolean {
  let before = at - 1;
  if (view.words[before] === 's' || before < 0) return false;
  if (!view.isJoined(at) && view.gap(at).trim() !== '.') return false;
  if (['municipal', 'municipale', 'delegue', 'deleguee'].includes(view.words[before]!)) before--;
  const word = view.words[before] ?? '';
  if (!actorCues.TITLE.has(word) && !actorCues.FUNCTION.has(word)) return false;
  const { spelling } = view.tokens[before]!;
  if (word.length <= 2 && !/^\p{Lu}/u.test(spelling)) return false;
  // "Secretaría General Iberoamericana" has no general.
  return !(
    before > 0 &&
    view.isUpper(before) &&
    view.isJoined(before) &&
    view.isUpper(before - 1) &&
    !actorCues.TITLE.has(view.words[before - 1]!)
  );
}

/** Whether a street, a school or a prize is called after what stands at a token. */
function isNamesake(view: TextView, at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    view.isJoined(before + 1) &&
    (actorCues.TITLE.has(view.words[before]!) || view.isConnector(before))
  )
    before--;
  if (before < 0 || !view.isJoined(before + 1)) return false;
  for (let from = Math.max(0, before - 2); from <= before; from++) {
    const [term, end] = findBodyTerm(view, from) ?? [];
    if (term && term.kind !== 'NO_BODY' && end === before + 1) return before === at - 1 || term.kind === 'NAMESAKE';
  }
  return false;
}

/** Whether the noun of a body ends a name that begins as a person's: "Benito Juárez University". */
const isNameOfBody = (view: TextView, end: number) =>
  view.isJoined(end) &&
  [end, end + 1].some((at) => {
    if (at > end && !(view.isJoined(at) && view.isUpper(end))) return false;
    const [term] = findBodyTerm(view, at) ?? [];
    const isNoun = term?.kind === 'NAMESAKE' || (term !== undefined && term.kind !== 'NO_BODY' && view.isUpper(at));
    return isNoun;
  });

const follows = (view: TextView, at: number, words: readonly string[]) =>
  words.every(
    (word, n) => view.words[at + n] === word && view.isUpper(at + n) === true && (n === 0 || view.isJoined(at + n)),
  ) ||
  // Particles are written small.
  words.every(
    (word, n) =>
      view.words[at + n] === word &&
      (view.isUpper(at + n) || wordLists.NAME_PARTICLE.has(word)) &&
      (n === 0 || view.isJoined(at + n)),
  );

const isUpperName = (view: TextView, at: number) => view.isJoined(at) && view.isUpper(at) && !view.isAllCaps(at);

/** The people of the graph that a text names, and others by their given names, titles and functions. */
export function findPeople(view: TextView, actors: readonly NamedActor[]): FoundActor[] {
  const names = actors
    .filter(({ kind }) => kind === 'PERSON')
    .flatMap((actor) => actor.names.flatMap((name) => toName(actor, name)));
  const byFull = new Map<string, PersonName[]>();
  const add = (key: string, name: PersonName) => byFull.set(key, [...(byFull.get(key) ?? []), name]);
  for (const name of names) {
    if (name.given.length > 0) add(name.given[0]!, name);
    add(name.family[0]!, name);
  }
  const found: FoundActor[] = [];
  const named = new Set<string>();
  const families: [number, PersonName[]][] = [];
  for (let at = 0; at < view.length; at++) {
    if (!view.isUpper(at)) continue;
    const possible = byFull.get(view.words[at]!) ?? [];
    const full = possible.flatMap((name) => {
      if (name.given.length === 0) return [];
      const forms = [
        [...name.given, ...name.family],
        [...name.family, ...name.given],
        ...(name.family.length === 2 && !wordLists.NAME_PARTICLE.has(name.family[0]!) && name.family[0]!.length > 3
          ? [[...name.given, name.family[0]!]]
          : []),
      ];
      const form = forms.find((words) => follows(view, at, words));
      return form ? [{ name, length: form.length }] : [];
    });
    if (full.length > 0) {
      const length = Math.max(...full.map((entry) => entry.length));
      const span: Span = [at, at + length];
      if (isNamesake(view, at) || isNameOfBody(view, span[1])) continue;
      // Another given name before, another family name after: another person.
      const isOther =
        (at > 0 && view.isJoined(at) && view.isUpper(at - 1) && givenNames.has(view.words[at - 1]!)) ||
        isLonger(view, span[1]);
      if (isOther) continue;
      const people = full.filter((entry) => entry.length === length).map(({ name }) => name.actor);
      found.push(toFound(view, span, people));
      for (const { thing } of people) named.add(thing.id);
      at += length - 1;
      continue;
    }
    const byFamily = possible.filter(
      (name) =>
        follows(view, at, name.family) ||
        (name.family.length > 1 && follows(view, at, name.family.slice(0, 1)) && name.family[0]!.length > 3),
    );
    if (byFamily.length > 0) families.push([at, byFamily]);
  }
  for (const [at, possible] of families) {
    if (isNamesake(view, at)) continue;
    const isInitial = at > 0 && /^\p{Lu}$/u.test(view.tokens[at - 1]!.spelling) && view.gap(at).trim() === '.';
    const initial = isInitial && !actorCues.TITLE.has(view.words[at - 1]!) ? view.words[at - 1]! : undefined;
    const isAfterGiven = at > 0 && view.isJoined(at) && view.isUpper(at - 1) && givenNames.has(view.words[at - 1]!);
    if (isAfterGiven) continue;
    const titled = hasTitle(view, at);
    const left = possible.filter(({ actor, given }) =>
      initial ? given[0]?.startsWith(initial) : titled || named.has(actor.thing.id),
    );
    if (left.length === 0) continue;
    const length = Math.max(...left.map(({ family }) => (follows(view, at, family) ? family.length : 1)));
    if (isLonger(view, at + length) || isNameOfBody(view, at + length)) continue;
    found.push(
      toFound(
        view,
        [at, at + length],
        left.filter(({ actor }) => named.has(actor.thing.id) || titled || initial).map(({ actor }) => actor),
      ),
    );
  }
  return [...found, ...findStrangers(view)];
}

/** Whether a further name follows: "Antonio Rojas Guzmán" is somebody else. */
const isLonger = (view: TextView, at: number) =>
  view.isHyphenated(at) ||
  (isUpperName(view, at) && /^\s$/u.test(view.gap(at)) && !countryCodes.has(view.words[at]!) && !isHead(view, at));

const placePrepositions = /^(?:en|in|à|dans|near|hacia|desde)$/u;

/** People outside the graph: a known given name with a family name, or names after a title or a function. */
function findStrangers(view: TextView): FoundActor[] {
  const found: FoundActor[] = [];
  for (let at = 0; at < view.length; at++) {
    if (!view.isUpper(at) || view.isAllCaps(at) || isHead(view, at) || actorCues.TITLE.has(view.words[at]!)) continue;
    if (at > 0 && view.isJoined(at) && view.isUpper(at - 1) && !hasTitle(view, at)) continue;
    if (isNamesake(view, at)) continue;
    // "Minister Delegate Olivier Becht"
    if (
      !givenNames.has(view.words[at]!) &&
      hasTitle(view, at) &&
      view.isJoined(at + 1) &&
      view.isUpper(at + 1) &&
      givenNames.has(view.words[at + 1]!) &&
      view.isUpper(at + 2) &&
      view.isJoined(at + 2)
    )
      at++;
    const end = findPersonEnd(view, at);
    const words = end - at;
    const titled = hasTitle(view, at) || hasTitle(view, at - 1);
    const isGiven = givenNames.has(view.words[at]!) && isWestern(view.tokens[at]!.spelling);
    const before = view.tokens[at - 1]?.spelling ?? '';
    if (isNameOfBody(view, end)) continue;
    const isPlace =
      view.isJoined(at) &&
      (placePrepositions.test(before) || ['san', 'saint', 'sainte', 'santa', 'sierra'].includes(view.words[at]!));
    const isFamily = !countryCodes.has(view.words[at]!) && !wordLists.STOP_WORD.has(view.words[at]!);
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

/** A function alone says less than a form of address: "le maire Lyon" is no person. */
const isStrongTitle = (view: TextView, at: number) =>
  actorCues.TITLE.has(view.words[at - 1]!) ||
  [
    'president',
    'presidente',
    'presidenta',
    'ministre',
    'ministro',
    'ministra',
    'minister',
    'mayor',
    'gobernador',
    'gobernadora',
    'governor',
    'alcalde',
    'alcaldesa',
    'ambassadeur',
    'embajador',
  ].includes(view.words[at - 1]!);

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
