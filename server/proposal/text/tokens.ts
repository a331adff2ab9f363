import { fold } from '#server/graph/read/searchTerms.ts';

/** A word of a text, with where it stands there. */
export interface Token {
  /** Folded: without case, accents and punctuation. */
  word: string;
  /** As written. */
  spelling: string;
  /** The UTF-16 offsets of its first character and of the character after its last. */
  start: number;
  end: number;
  /** The number of its sentence, from 0. */
  sentence: number;
  /** Whether it begins with a capital, other than at the start of a sentence. */
  capitalised: boolean;
  /** Whether it begins its sentence: a capital there says nothing. */
  beginsSentence: boolean;
}

/** Letters and digits with their marks; initials with full stops (S.R.E.) are one word. */
const wordPattern = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** As indexed: what is longer is no natural language. */
const maxWordLength = 64;

/** A full stop after these ends no sentence. */
const abbreviations = new Set(
  'm mm mme mlle dr pr me st ste av no art cf ex env min dir gral sec cons reg dep gal col sr sra srta lic ing dra mr mrs ms prof vs etc asoc asunt ext jan fev janv fevr avr juil sept oct nov dec ene abr ago dic feb mar apr jun jul aug sep'.split(
    ' ',
  ),
);

/** A line that is shorter is no full line of a justified text: it ends where its writer ended it. */
const minFullLine = 50;

/** Whether the line that ends at an offset is a title, a field of a form, an item of a list, a line of a signature. */
function isOwnLine(text: string, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trim();
  const next = text.slice(end + 1).trimStart();
  return /^["«“(¿¡]?\p{Lu}/u.test(next) && (line.length < minFullLine || /^(?:[-–—•*·]|\d+[.)])\s/u.test(line));
}

/**
 * Where sentences end: at . ! ? … before white space, and at line breaks that end a paragraph, an item of a list or a
 * line of its own.
 */
function* findSentenceEnds(text: string) {
  for (const match of text.matchAll(
    /[.!?…]+["»”’)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-–—•*·]|\d+[.)]\s))|[:;]\s*\n|,\s*\n\s*\n|\n/gu,
  )) {
    if (
      match[0] === '\n' &&
      !/^\s*(?:[-–—•*·]|\d+[.)]\s)/u.test(text.slice(match.index + 1)) &&
      !isOwnLine(text, match.index)
    )
      continue;
    if (match[0].startsWith('.')) {
      const before = /(\p{L}+)$/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? '';
      const next = text.slice(match.index + match[0].length).trimStart()[0] ?? '';
      const isAbbreviation = abbreviations.has(fold(before)) || before.length === 1;
      if (match[0] === '.' && (isAbbreviation || /\p{Ll}/u.test(next))) continue;
    }
    yield match.index + match[0].length;
  }
}

/** A sentence of a text: the offsets of its first character and of the character after its last. */
export interface Sentence {
  start: number;
  end: number;
}

/** The sentences of a text, without the white space between them. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...findSentenceEnds(text), text.length]) {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const first = start + part.indexOf(trimmed);
      sentences.push({ start: first, end: first + trimmed.length });
    }
    start = end;
  }
  return sentences;
}

/** The words of a cleaned text, with the sentences that they stand in. */
export function tokenize(text: string, sentences: readonly Sentence[] = splitSentences(text)): Token[] {
  return sentences.flatMap((sentence, number) => {
    const words = [...text.slice(sentence.start, sentence.end).matchAll(wordPattern)];
    return words.flatMap(({ 0: spelling, index }, n) => {
      const word = fold(spelling).replaceAll(' ', '').slice(0, maxWordLength);
      const startsUpper = /^\p{Lu}/u.test(spelling);
      return word === ''
        ? []
        : {
            word,
            spelling,
            start: sentence.start + index,
            end: sentence.start + index + spelling.length,
            sentence: number,
            capitalised: startsUpper && n > 0,
            beginsSentence: n === 0,
          };
    });
  });
}
