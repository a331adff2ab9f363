import { compareInstitutionNames } from '#server/identity/institution.ts';
import { isStopWord } from '#server/graph/read/searchTerms.ts';
import type { ActorContext, FoundActor } from '../actorMention.ts';
import { actorCues } from '../actorCues.ts';
import { knownBodies } from './bodyTerms.ts';
import { type Meaning, toNameKey, tokenizeName } from '../institutions/meanings.ts';
import { findBodyTerm, findNameEnd, isHead } from '../nameSpan.ts';
import type { Span, TextView } from '../textView.ts';

const toLetters = (view: TextView, at: number) => view.tokens[at]!.spelling.replaceAll('.', '');
const minLetters = 3;
const maxLetters = 9;

const isAcronym = (view: TextView, at: number) => {
  const letters = toLetters(view, at);
  return (
    view.isAllCaps(at) &&
    /^[\p{Lu}\d]+$/u.test(letters) &&
    letters.length > 1 &&
    letters.length <= maxLetters &&
    /\p{Lu}{2}/u.test(letters)
  );
};

/** Whether the initials of some words make an acronym, with or without their small words. */
function makesAcronym(view: TextView, [from, to]: Span, letters: string): boolean {
  const words = view.words.slice(from, to);
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join('');
  const wanted = letters.toLowerCase();
  return initials(words) === wanted || initials(words.filter((word) => !isStopWord(word))) === wanted;
}

const isBracketed = (view: TextView, at: number) =>
  /[([]\s*$/u.test(view.gap(at)) && /^\s*[)\]]/u.test(view.text.slice(view.tokens[at]!.end));

/** The phrase before a bracketed acronym whose initials make it, when it is written as a name. */
function findExpansion(view: TextView, at: number): Span | undefined {
  const letters = toLetters(view, at);
  if (letters.length < minLetters) return undefined;
  for (let from = at - letters.length; from >= 0 && from >= at - letters.length * 3; from--) {
    if (!Array.from({ length: at - from - 1 }).every((_, n) => view.isJoined(from + n + 1))) return undefined;
    if (isStopWord(view.words[from]!) || !makesAcronym(view, [from, at], letters)) continue;
    return (view.isUpper(from) || isHead(view, from)) && !isNoBody(view, from) ? [from, at] : undefined;
  }
  return undefined;
}

const isNoBody = (view: TextView, at: number) => findBodyTerm(view, at)?.[0].kind === 'NO_BODY';

/**
 * Gives a bracketed acronym to the name that it stands behind, at each place of the text: the COI of "Commission de l'océan
 * Indien (COI)" is nobody else. A name that is not in the graph is the body of the graph with this acronym, unless its
 * own words make the acronym.
 */
export function joinAcronyms(view: TextView, named: readonly FoundActor[]): FoundActor[] {
  let found = [...named];
  for (let at = 1; at < view.length; at++) {
    if (!isAcronym(view, at) || !isBracketed(view, at)) continue;
    const letters = toLetters(view, at);
    const expansion = findExpansion(view, at);
    const before = found
      .filter(({ span, kind }) => span[1] === at && kind === 'INSTITUTION')
      .sort((a, b) => a.span[0] - b.span[0])[0];
    const byAcronym = found.find(({ span }) => span[0] === at && span[1] === at + 1);
    let owner = before;
    if (!before && expansion && !found.some(({ span }) => span[0] < at && span[1] > expansion[0]))
      owner = {
        kind: 'INSTITUTION',
        candidates: [],
        name: view.slice(expansion),
        span: expansion,
        key: `body ${view.words.slice(...expansion).join(' ')}`,
      };
    if (!owner) continue;
    if (byAcronym?.thing && owner.thing !== byAcronym.thing) {
      const isOwn = makesAcronym(view, owner.span, letters);
      const isSame = !isOwn || isSimilar(owner.name, byAcronym);
      const isDecided = owner.thing && isOwn;
      if (isSame && !isDecided) owner = { ...byAcronym, span: owner.span, name: owner.name };
    }
    const meaning = owner;
    const isMeant = (n: number) => isAcronym(view, n) && toLetters(view, n) === letters;
    const places = view.tokens.flatMap((_, n) =>
      isMeant(n) && !found.some(({ span }) => span[0] <= n && n < span[1] && span[1] - span[0] > 1) ? n : [],
    );
    found = [
      ...found.filter(
        (mention) =>
          mention !== before && !(mention.span[1] - mention.span[0] === 1 && places.includes(mention.span[0])),
      ),
      meaning,
      ...places.map((n): FoundActor => ({ ...meaning, span: [n, n + 1], localityTokens: undefined })),
    ];
  }
  return found;
}

const minSimilarity = 0.6;
const isSimilar = (name: string, { thing }: FoundActor) =>
  [thing!.originalName, ...thing!.aliases].some(
    (alias) => alias.includes(' ') && compareInstitutionNames(name, alias).value >= minSimilarity,
  );

const withWords = new Set(['avec', 'con', 'with', 'par', 'por', 'by']);
const articles = new Set(['la', 'le', 'l', 'el', 'the']);
const minAfterArticle = 4;
const minTitled = 5;

/** Acronyms of bodies that everybody knows, and others that stand as actors do: "avec la CONANP". */
export function findUnknownAcronyms(view: TextView, { language = 'fr' }: ActorContext): FoundActor[] {
  const found: FoundActor[] = [];
  for (let at = 0; at < view.length; at++) {
    const isWritten = isAcronym(view, at);
    // "Unicef"
    const isTitled = view.tokens[at]!.capitalised && view.words[at]!.length >= minTitled;
    if (!isWritten && !isTitled) continue;
    const letters = isWritten ? toLetters(view, at) : view.tokens[at]!.spelling.toUpperCase();
    const known = knownBodies.find(({ acronyms }) => acronyms.includes(letters));
    // In brackets, it belongs to the name before it.
    if (isBracketed(view, at)) continue;
    if (known) {
      const { names, country } = known;
      const full = names[language] ?? names.fr ?? names.es ?? names.en!;
      // International bodies are known by their acronyms.
      found.push({
        kind: 'INSTITUTION',
        candidates: [],
        name: country ? full : letters,
        country,
        span: [at, at + 1],
        key: `body ${names.fr ?? names.es ?? names.en}`,
      });
      continue;
    }
    if (!isWritten || actorCues.NO_ACTOR.has(view.words[at]!) || letters.length < minLetters || /\d/.test(letters))
      continue;
    // "ENSA Toulouse"
    if (view.isJoined(at + 1) && view.isUpper(at + 1) && !view.isAllCaps(at + 1) && !isHead(view, at + 1)) {
      const span: Span = [at, findNameEnd(view, at + 1)];
      found.push({
        kind: 'INSTITUTION',
        candidates: [],
        name: view.slice(span),
        span,
        key: `body ${letters} ${span[1]}`,
      });
      continue;
    }
    const [before, earlier] = [view.words[at - 1]!, view.words[at - 2]!];
    if (!view.isJoined(at)) continue;
    const isAfterWith =
      withWords.has(before) || (articles.has(before) && withWords.has(earlier) && view.isJoined(at - 1));
    if (isAfterWith || (articles.has(before) && letters.length >= minAfterArticle))
      found.push({ kind: 'INSTITUTION', candidates: [], name: letters, span: [at, at + 1], key: `body ${letters}` });
  }
  return found;
}

const bodiesByName = new Map(
  knownBodies.flatMap((body) =>
    Object.values(body.names).flatMap((name) => {
      const tokens = name ? tokenizeName(name) : [];
      return tokens.length > 2 ? [[toNameKey(tokens), body] as const] : [];
    }),
  ),
);
const maxNameLength = Math.max(...[...bodiesByName.keys()].map((key) => key.split('|').length));

/** Known bodies by their full names. */
export function findKnownBodies(view: TextView, meanings: readonly Meaning[]): FoundActor[] {
  return meanings.flatMap((first, at): FoundActor[] => {
    for (let length = maxNameLength; length > 1; length--) {
      const last = meanings[at + length - 1];
      if (!last || last.phrase !== first.phrase) continue;
      const body = bodiesByName.get(toNameKey(meanings.slice(at, at + length)));
      const span: Span = [first.span[0], last.span[1]];
      if (body && view.tokens.slice(...span).some(({ spelling }) => /^\p{Lu}/u.test(spelling)))
        return [
          {
            kind: 'INSTITUTION',
            candidates: [],
            name: view.slice(span),
            country: body.country,
            span,
            key: `body ${body.names.fr ?? body.names.es ?? body.names.en}`,
          },
        ];
    }
    return [];
  });
}
