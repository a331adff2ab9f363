import { useTranslation } from 'react-i18next';
import type { ConfirmedFragment } from '#web/api/operations.ts';
import { DateText } from './DateText.tsx';
import styles from './ConfirmedText.module.css';

type Props = { confirmed: Pick<ConfirmedFragment, 'date' | 'by' | 'stale'> | null | undefined; by?: boolean };

/** Date and source of the last confirmation; old ones are marked. */
export function ConfirmedText({ confirmed, by = true }: Props) {
  const { t } = useTranslation();
  if (!confirmed) return <span className={styles.never}>{t('confirmed.never')}</span>;
  return (
    <span>
      <DateText date={confirmed.date} length={by ? 'long' : 'short'} />
      {by && confirmed.by && `, ${confirmed.by}`}
      {confirmed.stale && (
        <span className={styles.stale} title={t('confirmed.oldMeaning')}>
          {t('confirmed.old')}
        </span>
      )}
    </span>
  );
}
