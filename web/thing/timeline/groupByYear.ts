import { groupBy } from '#schema/groupBy.ts';
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
  const entries = [...groupBy(participations, ({ initiative }) => initiative.id).values()]
    .map((group): Entry => ({ initiative: group[0]!.initiative, participations: group }))
    .sort((a, b) => startDate(b).localeCompare(startDate(a)));
  const years = groupBy(entries, (entry) => startDate(entry).slice(0, 4));
  return [...years].map(([year, yearEntries]) => ({ year: year || null, entries: yearEntries }));
}
