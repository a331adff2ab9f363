import { groupBy } from '../groupBy.ts';
import { bounds } from './date.ts';
import type { Citation } from './citation.ts';
import type { Role } from './role.ts';
import { type Conflict, Statement } from './statement.ts';
import type { StatusStatement } from './status.ts';
import { period as toPeriod, span } from './period.ts';

/** A participation as a draft has it. The period is EDTF. */
export interface StatedParticipation {
  actor: string;
  role: Role;
  onBehalfOf?: string | null | undefined;
  period?: string | null | undefined;
  citations?: Citation[] | undefined;
}

/** Facts of one record that can contradict each other. Dates and the period are EDTF. */
interface DatedFacts {
  period?: string | undefined;
  /** Latest first. */
  statusHistory?: readonly Pick<StatusStatement, 'status' | 'date' | 'citations'>[] | undefined;
  signed?: string | undefined;
  inForce?: string | undefined;
  participations?: readonly StatedParticipation[] | undefined;
}

const toStatement = (field: string, value: string, citations: Statement['citations'] = []): Statement =>
  Object.assign(new Statement(), { field, value, citations });

/** Whether two periods may have a day in common. An unknown one is that of the initiative. */
function mayOverlap(a: StatedParticipation['period'], b: StatedParticipation['period']): boolean {
  if (!a || !b) return true;
  const [left, right] = [span(a), span(b)];
  return !(left.to && right.from && left.to < right.from) && !(right.to && left.from && right.to < left.from);
}

/** Whether two participations are one: an actor has a role once at a time, unless it acts for several institutions. */
const isSameParticipation = (a: StatedParticipation, b: StatedParticipation) =>
  a.actor === b.actor &&
  a.role === b.role &&
  !(a.onBehalfOf && b.onBehalfOf && a.onBehalfOf !== b.onBehalfOf) &&
  mayOverlap(a.period, b.period);

/** The participations that a record has twice, by editing or by a merge. */
export const findRepeatedParticipations = (participations: readonly StatedParticipation[] = []) =>
  participations.filter((a, index) =>
    participations.some((b, position) => position !== index && isSameParticipation(a, b)),
  );

const toParticipationStatement = ({ actor, role, period, citations }: StatedParticipation): Statement =>
  Object.assign(toStatement('participations', actor, citations), {
    role,
    period: period ? toPeriod(period) : undefined,
  });

/**
 * Facts of one record that cannot all be true: an event said to be to come after its end, a signature after the entry
 * into force, a participation that is there twice.
 */
export function findContradictions({
  period,
  statusHistory = [],
  signed,
  inForce,
  participations,
}: DatedFacts): Conflict[] {
  const [latest] = statusHistory;
  const { from, to } = period === undefined ? {} : span(period);
  const isStatusContradicted =
    latest &&
    ((latest.status === 'UPCOMING' && to && to < bounds(latest.date).first) ||
      (latest.status === 'ENDED' && from && from > bounds(latest.date).last));
  return [
    ...(isStatusContradicted
      ? [
          {
            field: 'status',
            statements: [toStatement('status', latest.status, latest.citations), toStatement('period', period!)],
          },
        ]
      : []),
    ...(signed && inForce && bounds(signed).first > bounds(inForce).last
      ? [{ field: 'signed', statements: [toStatement('signed', signed), toStatement('inForce', inForce)] }]
      : []),
    ...[...groupBy(findRepeatedParticipations(participations), ({ actor, role }) => `${actor} ${role}`).values()].map(
      (repeated) => ({ field: 'participations', statements: repeated.map(toParticipationStatement) }),
    ),
  ];
}
