/** Removes case and accents, for searching. */
export const foldCase = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
