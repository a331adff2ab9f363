import { useTranslation } from 'react-i18next';
import type { OverlapFragment } from '#web/api/operations.ts';
import { reasonSentences } from './reasonSentences.ts';
import styles from './ReasonText.module.css';

/** Why an initiative overlaps, in words; then what speaks against it. */
export function ReasonText({ overlap }: { overlap: OverlapFragment }) {
  const { t } = useTranslation('before');
  const { inFavour, against, missing } = reasonSentences(t, overlap);
  return (
    <p className={styles.reasons}>
      {inFavour}{' '}
      <span className={styles.against}>
        {missing} {against}
      </span>
    </p>
  );
}
