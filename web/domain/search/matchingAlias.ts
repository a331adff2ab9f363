import { folded } from '#web/ui/foldCase.ts';

/** The other name that the typed words stand in, when the shown name does not hold them: "COMAR". */
export function matchingAlias({ name, aliases }: { name: string; aliases: readonly string[] }, text: string) {
  const wanted = folded(text);
  if (folded(name).includes(wanted)) return undefined;
  return aliases.filter((alias) => folded(alias).includes(wanted)).sort((a, b) => a.length - b.length)[0];
}
