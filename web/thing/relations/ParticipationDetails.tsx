import { useTranslation } from 'react-i18next';
import { MoneyText } from '#web/domain/MoneyText.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import type { ParticipationFactsFragment } from '#web/api/operations.ts';
import styles from './ParticipationDetails.module.css';

type Facts = Pick<ParticipationFactsFragment, 'count' | 'contribution' | 'period' | 'note'>;

/** The facts of a participation: number of people, contribution, period, note. */
export function ParticipationDetails({ participation }: { participation: Facts }) {
  const { t } = useTranslation('thing');
  const { count, contribution, period, note } = participation;
  if (count == null && !contribution && !period && !note) return null;
  return (
    <span className={styles.details}>
      {count != null && <span>{t('persons', { count })}</span>}
      {contribution && <MoneyText money={contribution} />}
      {period && <PeriodText period={period} length="short" />}
      {note && <span dir="auto">{note}</span>}
    </span>
  );
}
