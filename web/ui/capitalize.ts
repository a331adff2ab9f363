export const capitalize = (word: string) => word.replace(/^./, (first) => first.toLocaleUpperCase());
