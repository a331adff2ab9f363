import { countryCodes } from '#server/language/countries.ts';
import { toWords } from '#server/graph/read/searchTerms.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { actorCues } from '../actorCues.ts';
import type { FoundActor, NamedActor } from '../actorMention.ts';
import { givenNames } from '../bodies/bodyTerms.ts';
import { toFound } from '../toFound.ts';
import { isHead } from '../nameSpan.ts';
import { hasTitle, isNameOfBody, isNamesake } from './personContext.ts';
import { findStrangers } from './strangers.ts';
import type { Span, TextView } from '../textView.ts';

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
