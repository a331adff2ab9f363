import type { ThingFacts } from '#web/graph/dataGraph.ts';

/** Breaks a text into lines of about so many letters. What does not fit ends in an ellipsis. */
export function wrapped(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= letters || !line) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line) lines.push(line);
  const fitting = lines.map((one) => (one.length > letters + 4 ? `${one.slice(0, letters + 2)}…` : one));
  if (fitting.length <= most) return fitting;
  const last = fitting[most - 1]!.replace(/[\s,;:.–-]+$/, '');
  return [...fitting.slice(0, most - 1), last.endsWith('…') ? last : `${last}…`];
}

/** What a label says where there is little room. */
export const briefly = ({ name, short }: Pick<ThingFacts, 'name' | 'short'>, narrow = false) =>
  short ? [short] : narrow ? wrapped(name, 16, 3) : wrapped(name, 22, 2);

/** What it says where there is more. */
export const atLength = ({ name, short }: Pick<ThingFacts, 'name' | 'short'>) =>
  short ? [short, ...wrapped(name, 26, 2)] : wrapped(name, 26, 3);

/** All of it: for what is pointed at or chosen. */
export const inFull = ({ name, short }: Pick<ThingFacts, 'name' | 'short'>) =>
  short && short !== name ? [short, ...wrapped(name, 32, 6)] : wrapped(name, 32, 6);
