import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { isFiller } from '#server/language/wordForms.ts';
import { findColon, findPlan, maxBetweenPlans } from './findPlan.ts';
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
  /** Whether a label introduces it: "Objet : …". */
  hasLabel: boolean;
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
    hasLabel: label !== undefined,
    isClosing: begins('CLOSING'),
    introducesList: written.endsWith(':'),
  };
}
