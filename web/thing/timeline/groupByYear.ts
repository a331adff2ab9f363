import type { TimelineFragment } from '#web/api/operations.ts';

type Part = TimelineFragment['participations']['nodes'][number];

/** An initiative with all the parts that the actor takes in it. */
export interface Entry {
  initiative: Part['initiative'];
  parts: Part[];
}

export interface Year {
  /** null: the sources do not say when. */
  year: string | null;
  entries: Entry[];
}

const when = ({ initiative: { period } }: Entry) => period?.start ?? period?.end ?? '';

/** The initiatives of an actor by the year in which they begin, latest first; those without a date at the end. */
export function yearsOf(parts: readonly Part[]): Year[] {
  const entries = new Map<string, Entry>();
  for (const part of parts) {
    const known = entries.get(part.initiative.id);
    if (known) known.parts.push(part);
    else entries.set(part.initiative.id, { initiative: part.initiative, parts: [part] });
  }
  const years = new Map<string, Entry[]>();
  for (const entry of [...entries.values()].sort((a, b) => when(b).localeCompare(when(a)))) {
    const year = when(entry).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, found]) => ({ year: year || null, entries: found }));
}
