import { bounds } from './date.ts';
import type { Conflict, Statement } from './statement.ts';
import type { StatusStatement } from './status.ts';
import { span } from './period.ts';

/** Facts of one record that can contradict each other. Dates and the period are EDTF. */
interface DatedFacts {
  period?: string | undefined;
  /** Latest first. */
  statusHistory?: readonly Pick<StatusStatement, 'status' | 'date' | 'citations'>[] | undefined;
  signed?: string | undefined;
  inForce?: string | undefined;
}

const toStatement = (field: string, value: string, citations: Statement['citations'] = []): Statement => ({
  field,
  value,
  citations,
});

/** Facts of one record that cannot all be true: an event said to be to come after its end, a signature after the entry into force. */
export function findContradictions({ period, statusHistory = [], signed, inForce }: DatedFacts): Conflict[] {
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
  ];
}
