import { foldCase } from '#web/ui/foldCase.ts';

/** The shortest alias that contains the text, if the name does not. */
export function findMatchingAlias({ name, aliases }: { name: string; aliases: readonly string[] }, text: string) {
  const needle = foldCase(text);
  if (foldCase(name).includes(needle)) return undefined;
  return aliases.filter((alias) => foldCase(alias).includes(needle)).sort((a, b) => a.length - b.length)[0];
}
