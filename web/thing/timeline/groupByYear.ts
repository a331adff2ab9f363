import type { TimelineFragment } from '#web/api/operations.ts';

type ParticipationNode = TimelineFragment['participations']['nodes'][number];

/** An initiative with all the parts that the actor takes in it. */
export interface Entry {
  initiative: ParticipationNode['initiative'];
  participations: ParticipationNode[];
}

export interface Year {
  /** null: the sources do not say when. */
  year: string | null;
  entries: Entry[];
}

const startDate = ({ initiative: { period } }: Entry) => period?.start ?? period?.end ?? '';

/** The initiatives of an actor by the year in which they begin, latest first; those without a date at the end. */
export function groupByYear(participations: readonly ParticipationNode[]): Year[] {
  const entries = new Map<string, Entry>();
  for (const participation of participations) {
    const entry = entries.get(participation.initiative.id);
    if (entry) entry.participations.push(participation);
    else
      entries.set(participation.initiative.id, {
        initiative: participation.initiative,
        participations: [participation],
      });
  }
  const years = new Map<string, Entry[]>();
  for (const entry of [...entries.values()].sort((a, b) => startDate(b).localeCompare(startDate(a)))) {
    const year = startDate(entry).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, yearEntries]) => ({ year: year || null, entries: yearEntries }));
}
