/** A text without what does not matter to a search: case and accents. */
export const foldCase = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
