import type { TimelineFragment } from '#web/api/operations.ts';

type ParticipationNode = TimelineFragment['participations']['nodes'][number];

/** An initiative with all participations of the actor. */
export interface Entry {
  initiative: ParticipationNode['initiative'];
  participations: ParticipationNode[];
}

export interface Year {
  /** Null when the sources give no date. */
  year: string | null;
  entries: Entry[];
}

const startDate = ({ initiative: { period } }: Entry) => period?.start ?? period?.end ?? '';

/** Groups the initiatives of an actor by starting year, latest first, undated ones last. */
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
