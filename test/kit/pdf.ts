/** The number of pages of a PDF whose page objects are not compressed, as Chromium writes it. */
export const countPages = (file: Buffer) => file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
