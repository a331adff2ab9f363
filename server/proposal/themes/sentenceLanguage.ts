import type { Token } from '../text/tokens.ts';

/** Function words that only one of English and the Romance languages has. */
const english = new Set('the of and for in with to by on at from an their its'.split(' '));
const romance = new Set(
  'de la le les des du el los las del y et en con para por pour au aux dans sur un una une'.split(' '),
);

function countFunctionWords(tokens: readonly Token[], at: number) {
  const { sentence } = tokens[at]!;
  const count = { english: 0, romance: 0 };
  const countAt = (n: number) => {
    const { word } = tokens[n]!;
    if (english.has(word)) count.english++;
    if (romance.has(word)) count.romance++;
  };
  for (let n = at; n >= 0 && tokens[n]!.sentence === sentence; n--) countAt(n);
  for (let n = at + 1; n < tokens.length && tokens[n]!.sentence === sentence; n++) countAt(n);
  return count;
}

/** Whether the sentence of a token is English, by its function words. */
export function isEnglish(tokens: readonly Token[], at: number): boolean {
  const count = countFunctionWords(tokens, at);
  return count.english > count.romance;
}

/** Whether the sentence of a token is French or Spanish, by its function words. */
export function isRomance(tokens: readonly Token[], at: number): boolean {
  const count = countFunctionWords(tokens, at);
  return count.romance > count.english;
}
