import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { isFiller, isGeneric } from '#server/language/wordForms.ts';
import type { ProposalText } from './proposalText.ts';
import { type Cue, type FoundCue, findCues, isPlanWord } from './sentenceCues.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbForms.ts';

/** A sentence of the text, with what its words say. */
export interface ReadSentence {
  /** The index of its first token after a greeting or a label, and of the token after its last. */
  first: number;
  end: number;
  /** The indexes of its content tokens: from the planning verb on, if it has one. */
  content: number[];
  /** The first token of what is planned; undefined when it plans nothing. */
  plannedFrom: number | undefined;
  /** Whether it greets, thanks, asks the reader, counts money, or speaks of contacts and deadlines. */
  isAside: boolean;
  /** Whether it closes a letter: what follows is the signature. */
  isClosing: boolean;
  /** Whether the items of a list follow it. */
  introducesList: boolean;
}

const isAmount = (token: Token | undefined) => token !== undefined && /^\d+(k|keur|eur|euros?)?$/.test(token.word);
const currencySigns = /[€$£]/;

/** Whether a sentence counts money: a currency beside a number, or a word of costs with a number. */
const countsMoney = (words: readonly Token[], moneyCues: readonly FoundCue[], written: string) =>
  words.some(isAmount) && (moneyCues.length > 0 || currencySigns.test(written));

/** The offset of the end of the clause that begins at an offset. */
function findClauseEnd(text: string, from: number): number {
  const match = /[,;:.()!?\n–—]/u.exec(text.slice(from));
  return match ? from + match.index : text.length;
}

/** Whether a word is compared: it is no function word, no verb of planning, no number. */
const isContent = ({ word }: Token) =>
  word.length > 1 &&
  !isStopWord(word) &&
  !isFiller(word) &&
  !isPlanWord(word) &&
  !isVerbForm(word) &&
  !/^\d/.test(word);

/** Content words between two verbs of planning that still belong to the first: "envisage, en lien avec X, de proposer". */
const maxBetweenPlans = 1;
/** A clause of a sentence that plans and counts money says what is planned from so many content words on. */
const minPlanned = 2;

/**
 * Reads the sentence of a number. `isTaken`: whether a token names a person, an institution, a place or a date.
 * `isTitle`: nothing of it is an aside, and all of it is planned.
 */
export function readSentence(
  { text, tokens, sentences, ignored }: ProposalText,
  number: number,
  isTaken: (index: number) => boolean,
  isTitle: boolean,
): ReadSentence {
  const first = tokens.findIndex(({ sentence }) => sentence === number);
  const words = tokens.filter(({ sentence }) => sentence === number);
  const end = first + words.length;
  const cues = findCues(words);
  const select = (cue: Cue) => cues.filter((found) => found.cue === cue);
  const begins = (cue: Cue) => select(cue).some(({ start }) => start === 0);
  const { start: from, end: to } = sentences[number]!;
  const written = text.slice(from, to);
  // What a greeting or a label introduces stands after its comma or colon.
  const isAddress = begins('GREETING') && /[,:]$/u.test(written);
  const label = begins('LABEL')
    ? /^[^:.!?]{1,60}:(?:\s*(?:re|tr|rv|fwd?)\s*:)*/iu.exec(written)?.[0].length
    : undefined;
  const contentStart = isAddress ? to : begins('GREETING') ? findClauseEnd(text, from) : from + (label ?? 0);
  const isSaid = (index: number) =>
    isContent(tokens[index]!) && !isTaken(index) && !ignored.has(index) && tokens[index]!.start >= contentStart;
  const listContent = (start: number, stop = end) =>
    Array.from({ length: Math.max(0, stop - start) }, (_, n) => start + n).filter(isSaid);
  const plan = isTitle ? undefined : findPlan(select('PLAN'), words, { first, isSaid, isTaken });
  const colon = plan === undefined ? -1 : findColon(text, tokens, plan, end);
  const isAfterColon =
    colon > 0 && listContent(plan!, colon).length <= maxBetweenPlans && listContent(colon).length > 1;
  const plannedFrom = isAfterColon ? colon : plan;
  const content = listContent(plannedFrom ?? first);
  const counts = countsMoney(words, select('MONEY'), written) && (plan === undefined || content.length < minPlanned);
  const isSilent = begins('CLOSING') || begins('COURTESY') || isAddress;
  const isQuestion = /\?["»”)]*$/u.test(written) && plan === undefined;
  const [practical] = select('PRACTICAL');
  const isPractical = practical !== undefined && (plan === undefined || practical.start === 0);
  return {
    first: Math.max(
      first,
      tokens.findIndex((token) => token.start >= contentStart),
    ),
    end,
    content: isSilent && !isTitle ? [] : content,
    plannedFrom: isSilent || counts ? undefined : plannedFrom,
    isAside: !isTitle && (isSilent || begins('REQUEST') || isQuestion || isPractical || counts),
    isClosing: begins('CLOSING'),
    introducesList: written.endsWith(':'),
  };
}

interface SentenceWords {
  first: number;
  isSaid(index: number): boolean;
  isTaken(index: number): boolean;
}

/** "Nous formerions", "abriremos un taller": the first token of a clause in which the writers say what they would do. */
const findOwnPlan = (words: readonly Token[], { first, isTaken }: SentenceWords): number | undefined => {
  const at = words.findIndex(
    ({ word }, n) =>
      !isTaken(first + n) &&
      ((word === 'nous' && /r(?:ions|ons)$/.test(words[n + 1]?.word ?? '')) || /[aei]r(?:iamos|emos)$/.test(word)),
  );
  return at < 0 ? undefined : first + at;
};

/** The first token after the verbs of planning of a sentence. */
function findPlan(plans: readonly FoundCue[], words: readonly Token[], sentence: SentenceWords): number | undefined {
  const { first, isSaid, isTaken } = sentence;
  const free = plans.filter(({ start }) => !isTaken(first + start));
  let plan = free[0];
  for (const next of free.slice(1)) {
    const between = Array.from({ length: Math.max(0, next.start - plan!.end) }, (_, n) => first + plan!.end + n);
    if (between.filter(isSaid).length > maxBetweenPlans) break;
    if (next.end > plan!.end) plan = next;
  }
  return plan ? first + plan.end : findOwnPlan(words, sentence);
}

/** The first token after a colon that follows within the sentence; -1 without one. */
function findColon(text: string, tokens: readonly Token[], from: number, end: number): number {
  for (let index = from; index < end; index++)
    if (index > 0 && text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes(':')) return index;
  return -1;
}

/** More content words do not make a sentence more telling. */
const maxWords = 9;
/** A sentence that plans something says more than any that does not, when it has so many content words. */
const minWordsOfPlan = 3;
/** Later sentences explain earlier ones, as far as the first paragraphs go. */
const positionFactor = 0.93;
const maxPosition = 6;
const planFactor = 1.6;
const asideFactor = 0.1;

/** How much a sentence says about what is planned. */
export function rateSentence(
  { content, plannedFrom, isAside }: ReadSentence,
  position: number,
  tokens: readonly Token[],
): number {
  const words = new Set(content.map((index) => tokens[index]!.word));
  const weight = Math.min(
    maxWords,
    [...words].reduce((sum, word) => sum + (isGeneric(word) ? 0.25 : 1), 0),
  );
  const isPlan = plannedFrom !== undefined && !isAside;
  const importance = isPlan ? planFactor * weight + (weight >= minWordsOfPlan ? maxWords : 0) : weight;
  return importance * positionFactor ** Math.min(position, maxPosition) * (isAside ? asideFactor : 1);
}
