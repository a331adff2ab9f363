import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { isFiller, isGeneric } from '#server/language/wordForms.ts';
import { type ProposalText, countTitleSentences } from './proposalText.ts';
import { type FoundCue, findCues, isPlanWord } from './sentenceCues.ts';
import type { Token } from './tokens.ts';

/** What a text is about: the words that are compared, and the sentence that says most. */
export interface Subject {
  /** The indexes of the compared tokens of the title or, without one, of the core sentence. */
  core: readonly number[];
  /** The indexes of the compared tokens of other sentences that say what is planned. */
  context: readonly number[];
  /** The given title, or the part of the core sentence that says what is planned. */
  title: string;
}

/** A sentence of the text, with what its words say. */
interface ReadSentence {
  /** The index of its first token, and of the token after its last. */
  first: number;
  end: number;
  /** The indexes of its content tokens: from the planning verb on, if it has one. */
  content: number[];
  hasPlan: boolean;
  /** Whether it greets, thanks, asks the reader or counts money. */
  isAside: boolean;
}

const maxTitleLength = 140;
/** Later sentences explain earlier ones. */
const positionFactor = 0.93;
const planFactor = 1.6;
/** More content words do not make a sentence more telling. */
const maxWords = 9;

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
  word.length > 1 && !isStopWord(word) && !isFiller(word) && !isPlanWord(word) && !/^\d/.test(word);

function readSentence(
  { text, tokens, sentences, excepted }: ProposalText,
  number: number,
  isTaken: (index: number) => boolean,
  isTitle: boolean,
): ReadSentence {
  const first = tokens.findIndex(({ sentence }) => sentence === number);
  const words = tokens.filter(({ sentence }) => sentence === number);
  const end = first + words.length;
  const cues = findCues(words);
  const select = (cue: FoundCue['cue']) => cues.filter((found) => found.cue === cue);
  const begins = (cue: FoundCue['cue']) => select(cue).some(({ start }) => start === 0);
  const { start: from, end: to } = sentences[number]!;
  const written = text.slice(from, to);
  // What a greeting introduces stands after its comma or colon.
  const greeting = begins('GREETING') ? findClauseEnd(text, from) : from;
  const plan = isTitle ? undefined : select('PLAN').find(({ start }) => !isTaken(first + start));
  const content = words.flatMap((token, n) => {
    const isBeforePlan = plan !== undefined && n < plan.end;
    const index = first + n;
    const isMeant = !isTaken(index) && !excepted.has(index);
    return isContent(token) && isMeant && !isBeforePlan && token.start >= greeting ? index : [];
  });
  const isQuestion = /\?["»”)]*$/u.test(written) && plan === undefined;
  const isAside =
    !isTitle &&
    (begins('CLOSING') ||
      begins('REQUEST') ||
      isQuestion ||
      (begins('GREETING') && greeting >= to - 1) ||
      (plan === undefined && countsMoney(words, select('MONEY'), written)));
  return { first, end, content, hasPlan: plan !== undefined, isAside };
}

/** How much a sentence says about what is planned. */
function rateSentence({ content, hasPlan, isAside }: ReadSentence, position: number, tokens: readonly Token[]): number {
  const words = new Set(content.map((index) => tokens[index]!.word));
  const weight = [...words].reduce((sum, word) => sum + (isGeneric(word) ? 0.25 : 1), 0);
  return Math.min(maxWords, weight) * (hasPlan ? planFactor : 1) * positionFactor ** position * (isAside ? 0.1 : 1);
}

/** The core sentence as a title: what is planned, cut at the end of a clause when it is long. */
function toTitle({ text, tokens }: ProposalText, { first, end, content, hasPlan }: ReadSentence): string {
  const start = tokens[hasPlan ? (content[0] ?? first) : first]!.start;
  const words = text.slice(start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
  const short =
    words.length <= maxTitleLength
      ? words
      : `${words.slice(0, maxTitleLength).replace(/(?:[,;:(]\s*[^,;:(]{0,60}|\s\S*)$/u, '')}…`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/**
 * What a text is about. `isTaken`: whether a token names a person, an institution, a place or a date. Greetings, thanks,
 * questions to the reader, costs, verbs of planning and function words say nothing.
 */
export function findSubject(text: ProposalText, isTaken: (index: number) => boolean): Subject {
  const titleCount = countTitleSentences(text);
  const sentences = text.sentences.map((_, number) => readSentence(text, number, isTaken, number < titleCount));
  const inTitle = sentences.slice(0, titleCount);
  if (inTitle.some(({ content }) => content.length > 0) || sentences.length === titleCount) {
    const described = sentences.slice(titleCount).filter(({ isAside }) => !isAside);
    return {
      core: inTitle.flatMap(({ content }) => content),
      context: described.flatMap(({ content }) => content),
      title: text.title,
    };
  }
  const rated = sentences.map((sentence, n) => ({ sentence, rating: rateSentence(sentence, n, text.tokens) }));
  const best = rated.reduce((a, b) => (b.rating > a.rating ? b : a)).sentence;
  return {
    core: best.content,
    context: sentences.flatMap((sentence) => (sentence === best || sentence.isAside ? [] : sentence.content)),
    title: text.title || toTitle(text, best),
  };
}
