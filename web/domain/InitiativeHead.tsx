import type { ReactNode } from 'react';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { InitiativeHeadFragment } from '#web/api/operations.ts';
import { getConfidence } from './confidence.ts';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { KindMark } from './KindMark.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { RecordBadge } from './RecordBadge.tsx';
import { InitiativeStatus } from './InitiativeStatus.tsx';
import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import styles from './InitiativeHead.module.css';

interface Props {
  initiative: InitiativeHeadFragment;
  /** Id of the name, which then is a heading that labels its card. */
  headingId?: string;
  /** What the initiative is to something else; all facts then stand in one line with it, without the original name. */
  chip?: ReactNode;
}

/** The head of an initiative's card: kind, name, original name, status and period. */
export function InitiativeHead({ initiative, headingId, chip }: Props) {
  const vocabulary = useVocabulary();
  const { id, kind, name, original, period, periodStatements } = initiative;
  const Name = headingId === undefined ? 'p' : 'h3';
  const facts = (
    <>
      <InitiativeStatus initiative={initiative} />
      <span>
        <PeriodText period={period} length="short" />
        {period && <ConfidenceMark confidence={getConfidence(periodStatements, 'period', period.interval)} worded />}
      </span>
    </>
  );
  return (
    <div className={styles.head}>
      <p className={styles.facts}>
        {chip}
        <span className={styles.kind}>
          <KindMark kind={kind} />
          {vocabulary.kind(kind)?.label}
        </span>
        <RecordBadge record={initiative} />
        {chip && facts}
      </p>
      <Name id={headingId} className={styles.name}>
        <PageLink to={`/thing/${encodeURIComponent(id)}`} dir="auto">
          {name}
        </PageLink>
      </Name>
      {!chip && original !== name && (
        <p className={styles.original} dir="auto">
          {original}
        </p>
      )}
      {!chip && <p className={styles.facts}>{facts}</p>}
    </div>
  );
}
