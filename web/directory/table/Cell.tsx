import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { pageWith } from '#web/app/routing/useRoute.ts';
import { valueOf } from '#web/domain/vocabulary/facts.ts';
import { ConfirmedText } from '#web/domain/ConfirmedText.tsx';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { Said } from '#web/domain/StatedOn.tsx';
import { StatusChip } from '#web/domain/StatusChip.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { ThingLinkFragment } from '#web/api/operations.ts';
import styles from './Cell.module.css';
import type { Column } from './columns.ts';
import { NameCell } from './NameCell.tsx';
import { ParticipantsCell } from './ParticipantsCell.tsx';
import type { Row } from '#web/directory/query.ts';
import { factText } from '#web/directory/facts.ts';
import { useWords } from '#web/directory/filters/useSearchText.ts';

const Links = ({ things }: { things: readonly ThingLinkFragment[] }) => (
  <ul className={styles.links}>
    {things.map((thing) => (
      <li key={thing.id}>
        <ThingLink thing={thing} mark={false} />
      </li>
    ))}
  </ul>
);

/** The day on which it was said stands below: all that is said can be read down the column. */
const StatusCell = ({ status, said }: { status: string; said?: string }) => (
  <div className={styles.status}>
    <StatusChip status={status} />
    {said && (
      <span className={styles.faint}>
        <Said date={said} />
      </span>
    )}
  </div>
);

/** What a column shows of a thing. */
export function Cell({ row, column: { name, fact }, alone }: { row: Row; column: Column; alone: boolean }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  if (name === 'name') return <NameCell row={row} alone={alone} />;
  if (name === 'confirmed')
    return (
      <div className={styles.confirmed}>
        <ConfirmedText confirmed={row.confirmed} by={false} />
      </div>
    );
  if (fact) {
    const value = valueOf(row, fact);
    if (value == null) return null;
    if (fact.field.targets) return <Links things={[value].flat() as ThingLinkFragment[]} />;
    return factText(fact.field, value, words);
  }
  if ('status' in row) {
    if (name === 'status') return <StatusCell status={row.status} said={row.statusHistory[0]?.date} />;
    if (name === 'period') return <PeriodText period={row.period} length="short" />;
    if (name === 'participants') return <ParticipantsCell participations={row.participations} />;
    return <Links things={row.places} />;
  }
  if (name === 'positions' && 'positions' in row)
    return row.positions.map((one) => (
      <div key={one.id}>
        {one.function}
        {one.function && ', '}
        <ThingLink thing={one.institution} mark={false} />
      </div>
    ));
  if (name === 'takesPartIn' && 'takesPartIn' in row)
    return (
      <PageLink to={pageWith('/directory', { actor: row.id })} aria-label={t('initiativesOf', { name: row.name })}>
        {row.takesPartIn.totalCount}
      </PageLink>
    );
  return null;
}
