import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { OverlapFragment } from '#web/api/operations.ts';
import { toGrade } from '#web/before/parts/grade.ts';
import { GradeChip } from '#web/before/parts/GradeChip.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { StatusChip } from '#web/domain/StatusChip.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import styles from './CardHead.module.css';

/** The verdict, kind, status, period and name of an overlapping initiative. */
export function CardHead({ overlap, headingId }: { overlap: OverlapFragment; headingId: string }) {
  const vocabulary = useVocabulary();
  const { initiative } = overlap;
  const { id, kind, name, status, statusHistory, period } = initiative;
  return (
    <div className={styles.head}>
      <p className={styles.facts}>
        <GradeChip grade={toGrade(overlap)} />
        <span className={styles.kind}>
          <KindMark kind={kind} />
          {vocabulary.kind(kind)?.label}
        </span>
        <RecordBadge record={initiative} />
        <StatusChip status={status} statedOn={statusHistory[0]?.date} />
        <PeriodText period={period} length="short" />
      </p>
      <h3 id={headingId} className={styles.name}>
        <PageLink to={`/thing/${encodeURIComponent(id)}`} dir="auto">
          {name}
        </PageLink>
      </h3>
    </div>
  );
}
