import type { TextRange } from '#schema/answers/interpretation.ts';
import { toWords } from '#server/graph/read/searchTerms.ts';
import { cleanText } from '#server/language/cleanText.ts';
import { findExceptions } from './exceptions.ts';
import { findLetterParts, findSignature } from './letterParts.ts';
import { stripMarkup } from './stripMarkup.ts';
import { type Sentence, type Token, splitSentences, tokenize } from './tokens.ts';

/** The text of a proposal: title and description as one text, in words and sentences. */
export interface ProposalText {
  /** Cleaned; empty when none is given, or when it only repeats the beginning of the description. */
  title: string;
  /** Cleaned. */
  description: string;
  /** Both, which offsets of tokens and sentences refer to. */
  text: string;
  sentences: readonly Sentence[];
  tokens: readonly Token[];
  /** The indexes of tokens that mention nothing: what the text excepts, courtesy, addresses, headers of e-mails. */
  ignored: ReadonlySet<number>;
  /** The indexes of tokens of the signature: people and places there are those of the writer. */
  signature: ReadonlySet<number>;
}

const separator = '\n\n';

/** What follows in a longer title or description is not read: some two pages. Reading repeated place names takes quadratic time. */
const maxLength = 6_000;

/** Whether a title is the beginning of a sentence of the description, as a form fills it in. */
function repeats(title: string, description: string): boolean {
  const words = toWords(title.replace(/…$/u, ''));
  if (words.length === 0) return true;
  const beginnings = splitSentences(description).map(({ start }) =>
    description.slice(start, start + title.length + 10),
  );
  return beginnings.some((beginning) => toWords(beginning).slice(0, words.length).join(' ') === words.join(' '));
}

/** Cleans and splits the text of a proposal. */
export function readText({ title = '', description = '' }: { title?: string; description?: string }): ProposalText {
  const cleanDescription = cleanText(stripMarkup(description.slice(0, 4 * maxLength)).slice(0, maxLength)).trim();
  const cleanTitle = cleanText(title.slice(0, maxLength)).trim();
  const ownTitle = cleanDescription !== '' && repeats(cleanTitle, cleanDescription) ? '' : cleanTitle;
  const text = [ownTitle, cleanDescription].filter(Boolean).join(separator);
  const sentences = splitSentences(text);
  const tokens = tokenize(text, sentences);
  const ignored = new Set([...findExceptions({ text, tokens }), ...findLetterParts({ text, tokens, sentences })]);
  return {
    title: ownTitle,
    description: cleanDescription,
    text,
    sentences,
    tokens,
    ignored,
    signature: findSignature({ tokens, sentences }),
  };
}

/** The text in which what mentions nothing is blank, every other character at its offset. */
export function blankIgnored({ text, tokens, ignored }: ProposalText): string {
  let blanked = text;
  for (const index of ignored) {
    const { start, end } = tokens[index]!;
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  }
  return blanked;
}

/** The number of sentences that make up the title. */
export const countTitleSentences = ({ title, sentences }: ProposalText) =>
  title === '' ? 0 : sentences.filter(({ start }) => start < title.length).length;

type Range = Pick<Token, 'start' | 'end'>;

/** Ranges in order, as one where only spaces and hyphens stand between. */
export function joinRanges(text: string, ranges: readonly Range[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last && /^[\s'’.-]*$/u.test(text.slice(last.end, start)) && !text.slice(last.end, start).includes('\n\n'))
      last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** A range of the whole text as a range of the field that holds it. */
export function toTextRange({ title }: ProposalText, { start, end }: Range): TextRange {
  if (title !== '' && start < title.length) return { field: 'TITLE', start, end };
  const offset = title === '' ? 0 : title.length + separator.length;
  return { field: 'DESCRIPTION', start: start - offset, end: end - offset };
}
