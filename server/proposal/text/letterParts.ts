import type { ProposalText } from './proposalText.ts';
import { findCues } from './sentenceCues.ts';
import type { Token } from './tokens.ts';

/** The lines that a mail program puts above a message; that of the subject says something. */
const headerLine =
  /^[>\s]*(?:de|from|von|envoye(?: le)?|sent|enviado(?: el)?|a|to|para|cc|cci|bcc|cco|date|fecha|received|recu(?: le)?|reply-to|repondre a|responder a|importance|pieces? jointes?|attachments?)\s*:.*$|^[>\s]*-{3,}.*-{3,}\s*$/imu;
const emailHeader = /^[>\s]*(?:objet|asunto|subject|from|envoyé|sent|enviado)\s*:/imu;

const address = /\S+@\S+\.\p{L}{2,}|\b(?:https?:\/\/|www\.)\S+/giu;
/** A number of at least eight digits in groups, or one that a word introduces. */
const phone =
  /(?:\+|\b00)\d[\d\s().-]{6,}\d|\b0\d(?:[\s.-]?\d\d){4}\b|\b(?:t[ée]l(?:[ée]?fono|[ée]?phone)?|phone|mobile|cel(?:ular)?|fax|poste|ext)\b\.?\s*:?\s*[\d(][\d\s().-]*\d/giu;
/** A line that is a postal address. */
const postalLine =
  /^.{0,60}\b(?:\d{1,4}(?:\s*(?:bis|ter))?,?\s+(?:rue|avenue|av\.|bd|boulevard|place|esplanade|quai|all[ée]e|chemin|route|impasse)\s|(?:calle|avenida|av\.|blvd\.?|calzada|paseo)\s.{1,40}\d|\d{1,4}\s+[\p{L}\s]{2,25}\s(?:street|road|avenue|lane|square)\b|\d{5}\s+\p{Lu}[\p{L}-]+.{0,20}\bcedex\b|c\.\s?p\.?\s*\d{5}).{0,60}$/gimu;

const fold = (line: string) => line.normalize('NFD').replace(/\p{M}/gu, '');

function* findHeaders(text: string) {
  if (!emailHeader.test(text)) return;
  let start = 0;
  for (const line of text.split('\n')) {
    if (headerLine.test(fold(line))) yield [start, start + line.length] as const;
    start += line.length + 1;
  }
}

/** The offsets of sentences of courtesy: "I hope you had a good start into autumn" is no date, place or theme. */
const findCourtesies = ({ tokens, sentences }: Pick<ProposalText, 'tokens' | 'sentences'>) =>
  sentences.flatMap(({ start, end }, number) => {
    const words = tokens.filter(({ sentence }) => sentence === number);
    return findCues(words).some((cue) => cue.cue === 'COURTESY' && cue.start === 0) ? [[start, end] as const] : [];
  });

/**
 * The indexes of the tokens that belong to a letter, not to what it plans: headers of an e-mail, courtesy, electronic and
 * postal addresses, telephone numbers.
 */
export function findLetterParts({
  text,
  tokens,
  sentences,
}: Pick<ProposalText, 'text' | 'tokens' | 'sentences'>): ReadonlySet<number> {
  const ranges = [
    ...findHeaders(text),
    ...findCourtesies({ tokens, sentences }),
    ...[address, phone, postalLine].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const),
    ),
  ];
  return new Set(
    tokens.flatMap(({ start, end }, index) => (ranges.some(([from, to]) => start >= from && end <= to) ? index : [])),
  );
}

/** A sentence of a signature has no more words. */
const maxWordsOfLine = 14;

/** The indexes of the tokens after the closing of a letter: who writes, and from where. */
export function findSignature({ tokens, sentences }: Pick<ProposalText, 'tokens' | 'sentences'>): ReadonlySet<number> {
  const bySentence = sentences.map((_, number) => tokens.filter(({ sentence }) => sentence === number));
  const isClosing = (words: readonly Token[]) =>
    findCues(words).some(({ cue, start }) => cue === 'CLOSING' && start === 0);
  const closing = bySentence.findLastIndex((words, number) => number > 0 && isClosing(words));
  const isSignature = closing > 0 && bySentence.slice(closing + 1).every((words) => words.length <= maxWordsOfLine);
  return new Set(isSignature ? tokens.flatMap(({ sentence }, index) => (sentence > closing ? index : [])) : []);
}
