/** Begins every word in SentencePiece. */
const wordMark = '▁';

/** What the model takes for spaces besides those of NFKC. */
const spaces = /[\t\n\f\r\u1680\u200b\u200e\u200f\u2028\u2029\u2581\ufeff\ufffd]/gu;

/** Normalizes a text as the model was trained (`nmt_nfkc`); '' when nothing is left. Case and accents stay. */
export function normalizeText(text: string): string {
  const words = text.replace(spaces, ' ').normalize('NFKC').split(' ').filter(Boolean);
  return words.map((word) => wordMark + word).join('');
}
