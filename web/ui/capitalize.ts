/** The model's words begin in lower case, headings do not. */
export const capitalize = (word: string) => word.replace(/^./, (first) => first.toLocaleUpperCase());
