import { type ProposalText, countTitleSentences } from './proposalText.ts';
import { rateSentence } from './rateSentence.ts';
import { type ReadSentence, readSentence } from './readSentence.ts';
import { toTitle } from './toTitle.ts';

/** What a text is about: the words that are compared, and the sentence that says most. */
export interface Subject {
  /** The indexes of the compared tokens of the title or, without one, of the core sentence. */
  core: readonly number[];
  /** The indexes of the compared tokens of other sentences that say what is planned. */
  context: readonly number[];
  /** The given title, or the part of the core sentence that says what is planned. */
  title: string;
}

/** Fewer content words than a signature has. */
const maxWordsOfSignature = 8;

/** What follows the closing of a letter is its signature, unless it plans something: a postscript. */
function markSignature(sentences: readonly ReadSentence[]): ReadSentence[] {
  const saysSomething = ({ isAside, content }: ReadSentence) => !isAside && content.length > 0;
  const countWords = (following: readonly ReadSentence[]) =>
    following.reduce((sum, { content }) => sum + content.length, 0);
  const closing = sentences.findIndex(
    ({ isClosing }, n) =>
      isClosing &&
      (sentences.slice(0, n).some(saysSomething) || countWords(sentences.slice(n + 1)) <= maxWordsOfSignature),
  );
  return sentences.map((sentence, n) =>
    closing >= 0 && n > closing && sentence.plannedFrom === undefined
      ? { ...sentence, isAside: true, content: [] }
      : sentence,
  );
}

/** A sentence with fewer words does not say what a list is of. */
const minWordsOfIntroduction = 2;

/** The first item of a list that a planning sentence only announces is planned. */
function markFirstItem(
  sentences: readonly ReadSentence[],
  isItem: (sentence: ReadSentence) => boolean,
): ReadSentence[] {
  let isPlanned = false;
  return sentences.map((sentence) => {
    const { first, content, plannedFrom, introducesList, isAside } = sentence;
    const isPlannedItem = isPlanned && isItem(sentence);
    isPlanned = introducesList && plannedFrom !== undefined && content.length < minWordsOfIntroduction;
    return isPlannedItem && plannedFrom === undefined && !isAside ? { ...sentence, plannedFrom: first } : sentence;
  });
}

/**
 * What a text is about. `isTaken`: whether a token names a person, an institution, a place or a date. Greetings, thanks,
 * questions to the reader, costs, contacts, signatures, verbs of planning and function words say nothing.
 */
export function findSubject(text: ProposalText, isTaken: (index: number) => boolean): Subject {
  const { tokens } = text;
  const titleCount = countTitleSentences(text);
  const isItem = ({ first }: ReadSentence) => /[-–—•*·\d][.)]?\s*$/u.test(text.text.slice(0, tokens[first]!.start));
  const sentences = markSignature(
    markFirstItem(
      text.sentences.map((_, number) => readSentence(text, number, isTaken, number < titleCount)),
      isItem,
    ),
  );
  const inTitle = sentences.slice(0, titleCount);
  if (inTitle.some(({ content }) => content.length > 0) || sentences.length === titleCount) {
    const described = sentences.slice(titleCount).filter(({ isAside }) => !isAside);
    return {
      core: inTitle.flatMap(({ content }) => content),
      context: described.flatMap(({ content }) => content),
      title: text.title,
    };
  }
  const rated = sentences.map((sentence, n) => ({ sentence, rating: rateSentence(sentence, n, tokens) }));
  const best = rated.reduce((a, b) => (b.rating > a.rating ? b : a)).sentence;
  // What comes before the plan is its background: a headline, the subject line and what explains the plan are compared.
  const from = best.plannedFrom === undefined ? 0 : best.first;
  const explains = (sentence: ReadSentence) =>
    sentence !== best &&
    !sentence.isAside &&
    (sentence.first >= from || sentence.plannedFrom !== undefined || sentence.hasLabel || sentence === sentences[0]);
  return {
    core: best.content,
    context: sentences.filter(explains).flatMap(({ content }) => content),
    title: text.title || toTitle(text, best),
  };
}
