import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { getFactValue } from '#web/domain/vocabulary/facts.ts';
import { getConfidence } from '#web/domain/confidence.ts';
import { ConfidenceMark } from '#web/domain/ConfidenceMark.tsx';
import { ConfirmedText } from '#web/domain/ConfirmedText.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { StatedOn } from '#web/domain/StatedOn.tsx';
import { StatusChip } from '#web/domain/StatusChip.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { useLastHeard } from '#web/domain/useLastHeard.ts';
import type { InitiativeStatusFragment, ThingLinkFragment } from '#web/api/operations.ts';
import styles from './Cell.module.css';
import type { DirectoryColumn } from './columns.ts';
import { NameCell } from './NameCell.tsx';
import { ParticipantsCell } from './ParticipantsCell.tsx';
import type { Row } from '#web/directory/rowsQuery.ts';
import { formatFact } from '#web/directory/facts.ts';
import { useFactFormat } from './useFactFormat.ts';

interface Props {
  row: Row;
  column: DirectoryColumn;
  /** No other kind is listed: the kind need not be shown. */
  singleKind: boolean;
}

interface LinksProps {
  things: readonly ThingLinkFragment[];
  /** The relation that leads to them, and what is stated of it. */
  field: string;
  stated: Row['stated'];
}

const Links = ({ things, field, stated }: LinksProps) => (
  <ul className={styles.links}>
    {things.map((thing) => (
      <li key={thing.id}>
        <ThingLink thing={thing} mark={false} />
        <ConfidenceMark confidence={getConfidence(stated, field, thing.id)} />
      </li>
    ))}
  </ul>
);

/** The date of the source stands below, so that statuses align in the column. */
function StatusCell({ initiative }: { initiative: InitiativeStatusFragment }) {
  const { status, statusHistory, currentStatus } = initiative;
  const statedOn = statusHistory[0]?.date;
  const lastHeard = useLastHeard()(initiative);
  return (
    <div className={styles.status}>
      <StatusChip
        status={status}
        isPast={currentStatus === 'OUTCOME_UNKNOWN'}
        confidence={statusHistory[0]?.confidence}
      />
      {statedOn && (
        <span className={styles.faint}>
          <StatedOn date={statedOn} />
        </span>
      )}
      {lastHeard && <span className={styles.faint}>{lastHeard}</span>}
    </div>
  );
}

export function Cell({ row, column: { name, fact }, singleKind }: Props) {
  const { t } = useTranslation('directory');
  const format = useFactFormat();
  if (name === 'name') return <NameCell row={row} singleKind={singleKind} />;
  if (name === 'confirmed')
    return (
      <div className={styles.confirmed}>
        <ConfirmedText confirmed={row.confirmed} by={false} />
      </div>
    );
  if (fact) {
    const value = getFactValue(row, fact);
    if (value == null) return null;
    if (fact.field.targets)
      return <Links things={[value].flat() as ThingLinkFragment[]} field={fact.field.name} stated={row.stated} />;
    return formatFact(fact.field, value, format);
  }
  if ('status' in row) {
    if (name === 'status') return <StatusCell initiative={row} />;
    if (name === 'period')
      return (
        <>
          <PeriodText period={row.period} length="short" />
          {row.period && <ConfidenceMark confidence={getConfidence(row.stated, 'period', row.period.interval)} />}
        </>
      );
    if (name === 'participants') return <ParticipantsCell participations={row.participations} />;
    return <Links things={row.places} field="places" stated={row.stated} />;
  }
  if (name === 'positions' && 'positions' in row)
    return row.positions.map((position) => (
      <div key={position.id}>
        {position.function}
        {position.function && ', '}
        <ThingLink thing={position.institution} mark={false} />
        <ConfidenceMark confidence={position.confidence} />
      </div>
    ));
  if (name === 'takesPartIn' && 'takesPartIn' in row)
    return (
      <PageLink to={buildUrl('/directory', { actor: row.id })} aria-label={t('actorInitiatives', { name: row.name })}>
        {row.takesPartIn.totalCount}
      </PageLink>
    );
  return null;
}
