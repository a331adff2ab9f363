import type { Thing } from '#schema/thing.ts';
import { findTargetGroups } from '#server/language/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { findHomonymContext } from './homonymContext.ts';
import { findExpressions, isOtherUse } from './themeHomonyms.ts';
import { findPhrases, indexTokens } from './themePhrases.ts';

/** A theme that a text may name. `idsWithBroader`: its id and those of its broader themes. */
export interface NamedTheme {
  thing: Thing;
  names: readonly string[];
  idsWithBroader: readonly string[];
}

/** A theme that a text names. */
export interface ThemeMention<Named extends NamedTheme = NamedTheme> {
  named: Named;
  /** The first and the last token of each place that names it. */
  tokens: [from: number, to: number][];
  /** Whether a name stands there as it is, not inflected. */
  exact: boolean;
  /**
   * Whether nothing but a single word names it, beside a word that may give it another meaning ("police brass bands"). To
   * be believed only when no theme is found that is not weak.
   */
  weak: boolean;
}

/** A name of a theme at one place of a text. */
interface Occurrence<Named extends NamedTheme> {
  named: Named;
  words: readonly number[];
  exact: boolean;
  /** Whether the name is a label of the theme, not a synonym. */
  isLabel: boolean;
}

const getLabels = ({ thing }: NamedTheme) => new Set([thing.originalName, ...Object.values(thing.texts.names ?? {})]);

function findOccurrences<Named extends NamedTheme>(tokens: readonly Token[], themes: readonly Named[]) {
  const index = indexTokens(tokens);
  const occurrences: Occurrence<Named>[] = [];
  for (const named of themes) {
    const labels = getLabels(named);
    for (const name of named.names)
      for (const found of findPhrases(name, tokens, index))
        occurrences.push({ named, ...found, isLabel: labels.has(name) });
  }
  return occurrences;
}

const contains = (outer: Occurrence<NamedTheme>, inner: Occurrence<NamedTheme>) =>
  outer.words[0]! <= inner.words[0]! && outer.words.at(-1)! >= inner.words.at(-1)!;

/** The occurrences that each token lies in. */
function groupByToken<Named extends NamedTheme>(occurrences: readonly Occurrence<Named>[]) {
  const groups = new Map<number, Occurrence<Named>[]>();
  for (const occurrence of occurrences)
    for (let at = occurrence.words[0]!; at <= occurrence.words.at(-1)!; at++) {
      const group = groups.get(at);
      if (group) group.push(occurrence);
      else groups.set(at, [occurrence]);
    }
  return groups;
}

/** Whom an initiative is for is said beside its matter: "youth orchestra" is for the young, whatever it plays. */
const isTargetGroup = ({ words, isLabel }: Occurrence<NamedTheme>, tokens: readonly Token[]) =>
  isLabel && words.length === 1 && findTargetGroups([tokens[words[0]!]!.word]).size > 0;

/** Whether a longer name covers the words, or the same words also name a narrower theme. `rivals`: those that overlap. */
const isSuperseded = (
  candidate: Occurrence<NamedTheme>,
  rivals: readonly Occurrence<NamedTheme>[],
  tokens: readonly Token[],
) =>
  rivals.some((rival) => {
    const { id } = candidate.named.thing;
    if (rival.named.thing.id === id || !contains(rival, candidate)) return false;
    if (rival.words.length > candidate.words.length)
      return rival.named.idsWithBroader.includes(id) || !isTargetGroup(candidate, tokens);
    return contains(candidate, rival) && rival.named.idsWithBroader.includes(id);
  });

/**
 * The themes that a text names, by whole words and their inflected forms. A name of several words must stand as a phrase.
 * The longest names count: what they cover names no other theme, and of two themes by the same words the narrower is
 * meant. `isTaken`: the words that name people, institutions or places, which name no theme.
 */
export function findThemes<Named extends NamedTheme>(
  tokens: readonly Token[],
  themes: readonly Named[],
  isTaken: (token: number) => boolean = () => false,
): ThemeMention<Named>[] {
  const inExpression = findExpressions(tokens);
  const isOther = ({ words }: Occurrence<Named>) =>
    words.every((at) => inExpression.has(at)) || (words.length === 1 && isOtherUse(tokens, words[0]!));
  const all = findOccurrences(tokens, themes).filter(
    (occurrence) => !occurrence.words.some(isTaken) && !isOther(occurrence),
  );
  const byToken = groupByToken(all);
  const occurrences = all.filter((occurrence) => !isSuperseded(occurrence, byToken.get(occurrence.words[0]!)!, tokens));
  const hasMeaning = new Set(all.flatMap(({ words }) => words));
  const isWeak = ({ words, isLabel }: Occurrence<Named>) =>
    words.length === 1 && !isLabel && findHomonymContext(tokens, words[0]!, (token) => hasMeaning.has(token));
  const strong = occurrences.filter((occurrence) => !isWeak(occurrence));
  const isConfirmed = ({ idsWithBroader, thing }: Named) =>
    strong.some(({ named }) => idsWithBroader.includes(named.thing.id) || named.idsWithBroader.includes(thing.id));
  return [...new Set(occurrences.map(({ named }) => named))].map((named) => {
    const places = occurrences.filter((occurrence) => occurrence.named === named);
    return {
      named,
      tokens: mergePlaces(places.map(({ words }) => [words[0]!, words.at(-1)!])),
      exact: places.some(({ exact }) => exact),
      weak: !isConfirmed(named),
    };
  });
}

/** The places in order, without those that lie in another. */
function mergePlaces(places: [number, number][]): [number, number][] {
  const sorted = [...places].sort(([a, b], [c, d]) => a - c || d - b);
  let end = -1;
  return sorted.filter(([, to]) => {
    const isNew = to > end;
    end = Math.max(end, to);
    return isNew;
  });
}
