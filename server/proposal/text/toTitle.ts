import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { isFiller } from '#server/language/wordForms.ts';
import { foldInPlace } from '../dates/foldInPlace.ts';
import type { ProposalText } from './proposalText.ts';
import type { ReadSentence } from './readSentence.ts';
import { listPhrases } from './sentenceCues.ts';

const maxLength = 140;
/** A clause of this length can stand alone: before a colon, and before a comma. */
const minClause = 35;
const minPart = 50;

const frame = `(?:${listPhrases('FRAME').join('|')})`;
/** With whom or in what frame, between commas: after the first words of a title, before them, and before the sentence. */
const insertion = new RegExp(String.raw`^([^\s,]+(?: [^\s,]+){0,2}), ${frame}\b[^,:]*, `, 'u');
const opening = new RegExp(String.raw`^\s*,\s*${frame}\b[^,:]*,\s+`, 'u');
const beginning = new RegExp(String.raw`^${frame}\b[^,:]{0,120},\s+(?=.{${minClause}})`, 'u');

/** A text without what follows the first group of a pattern, which is matched without case and accents. */
function cut(text: string, pattern: RegExp): string {
  const [found = '', before = ''] = pattern.exec(foldInPlace(text)) ?? [];
  return before ? `${text.slice(0, before.length)} ${text.slice(found.length)}` : text.slice(found.length);
}

/** Without what an opened bracket holds when it is not closed. */
const closeBrackets = (words: string) =>
  words.lastIndexOf('(') > words.lastIndexOf(')') ? words.slice(0, words.lastIndexOf('(')).trimEnd() : words;

/** Function words that a title does not end with. */
function dropDangling(words: string): string {
  const last = /[\s,;:(–—-]*([\p{L}]+)[’']?[\s,;:(–—-]*$/u.exec(words);
  const word = last?.[1]?.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return word && (isStopWord(word) || isFiller(word)) ? dropDangling(words.slice(0, last!.index)) : words;
}

function shorten(words: string): string {
  if (words.length <= maxLength) return words;
  const findEnd = (pattern: RegExp, min: number) =>
    [...words.matchAll(pattern)].map(({ index }) => index).findLast((end) => end >= min && end <= maxLength);
  const end = findEnd(/[:;](?=\s)|\s[–—](?=\s)/gu, minClause) ?? findEnd(/,(?=\s)/gu, minPart);
  if (end !== undefined) return words.slice(0, end).trimEnd();
  return `${dropDangling(closeBrackets(words.slice(0, maxLength).replace(/\s\S*$/u, '')))}…`;
}

/** A sentence as a title: what it plans, without function words before it, as a clause when it is long. */
export function toTitle({ text, tokens }: ProposalText, { first, end, content, plannedFrom }: ReadSentence): string {
  const last = tokens[end - 1]!.end;
  const closing = /^["»”)\]]+/u.exec(text.slice(last))?.[0] ?? '';
  const beforePlan = plannedFrom === undefined ? 0 : (tokens[plannedFrom - 1]?.end ?? 0);
  const skipped =
    plannedFrom === undefined ? 0 : (opening.exec(foldInPlace(text.slice(beforePlan, last)))?.[0].length ?? 0);
  const isOwnPlan = plannedFrom !== undefined && tokens[plannedFrom]!.word === 'nous';
  const firstContent = isOwnPlan ? undefined : content.find((index) => tokens[index]!.start >= beforePlan + skipped);
  let begin = plannedFrom === undefined ? first : (firstContent ?? plannedFrom);
  // "Co-finance" is one word.
  while (begin > first && text.slice(tokens[begin - 1]!.end, tokens[begin]!.start) === '-') begin--;
  const words = text.slice(tokens[begin]!.start, last + closing.length).replace(/\s+/g, ' ');
  const direct = words.length > maxLength ? cut(cut(words, beginning), insertion) : words;
  const title = closeBrackets(shorten(direct));
  return title.charAt(0).toUpperCase() + title.slice(1);
}
