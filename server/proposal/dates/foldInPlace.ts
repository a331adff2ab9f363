/**
 * A text without case and accents in which every character keeps its offset; apostrophes become spaces. `fold` would move
 * the offsets.
 */
export const foldInPlace = (text: string) =>
  text
    .replace(/[^\p{ASCII}]/gu, (letter) => {
      const base = letter.normalize('NFD').charAt(0);
      return base.toLowerCase().length === 1 ? base.toLowerCase() : letter;
    })
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/['’‘ʼ\u00A0\u202F]/g, ' ');
