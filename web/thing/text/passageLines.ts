interface ListItem {
  /** Depth in nested lists, from 0. */
  level: number;
  text: string;
}

/** The items of a list: lines that begin with a bullet; the others go on with the item before. */
export function toListItems(text: string): ListItem[] {
  const items: ListItem[] = [];
  for (const line of text.split('\n')) {
    const [, indent, content] = /^(\s*)[-•·▪◦●‣*–—o]\s*(\S.*)$/u.exec(line) ?? [];
    const last = items.at(-1);
    if (content !== undefined) items.push({ level: Math.floor(indent!.length / 2), text: content });
    else if (last) last.text += `\n${line}`;
    else items.push({ level: 0, text: line });
  }
  return items;
}

/** The rows of a table, without the line of dashes below its head. */
export const toTableRows = (text: string): string[][] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*\||\|\s*$/gu, '')
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter((cells) => !cells.every((cell) => /^:?-*:?$/u.test(cell)));
