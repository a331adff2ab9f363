import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { InitiativeHeadFragment } from '#web/api/operations.ts';
import { KindMark } from './KindMark.tsx';
import { PeriodText } from './PeriodText.tsx';
import { RecordBadge } from './RecordBadge.tsx';
import { StatusChip } from './StatusChip.tsx';
import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import styles from './InitiativeHead.module.css';

interface Props {
  initiative: InitiativeHeadFragment;
  /** Id of the name, which then is a heading that labels its card. */
  headingId?: string;
}

/** The head of an initiative's card: kind, name, original name, status and period. */
export function InitiativeHead({ initiative, headingId }: Props) {
  const vocabulary = useVocabulary();
  const { id, kind, name, original, status, statusHistory, period } = initiative;
  const Name = headingId === undefined ? 'p' : 'h3';
  return (
    <div className={styles.head}>
      <p className={styles.kind}>
        <KindMark kind={kind} />
        {vocabulary.kind(kind)?.label}
        <RecordBadge record={initiative} />
      </p>
      <Name id={headingId} className={styles.name}>
        <PageLink to={`/thing/${encodeURIComponent(id)}`} dir="auto">
          {name}
        </PageLink>
      </Name>
      {original !== name && (
        <p className={styles.original} dir="auto">
          {original}
        </p>
      )}
      <p className={styles.facts}>
        <StatusChip status={status} statedOn={statusHistory[0]?.date} />
        <PeriodText period={period} length="short" />
      </p>
    </div>
  );
}
