import { useTranslation } from 'react-i18next';
import { YearsFilter } from '#web/ui/YearsFilter.tsx';
import styles from './Filters.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';

export function PeriodFilter() {
  const { t } = useTranslation('explore');
  const { period, change } = useExploration();
  return (
    <>
      <p className={styles.label}>{t('filters.period')}</p>
      <YearsFilter period={period} apply={(years) => change({ period: years })} />
    </>
  );
}
