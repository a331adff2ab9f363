import { useTranslation } from 'react-i18next';
import { PeriodFilter as Period } from '#web/domain/period/PeriodFilter.tsx';
import styles from './Filters.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';

export function PeriodFilter() {
  const { t } = useTranslation('explore');
  const { period, undated, change } = useExploration();
  return (
    <div>
      <p className={styles.label}>{t('filters.period')}</p>
      <Period
        period={period}
        undated={undated}
        change={(parameters) => change({ period: parameters.period ?? '', undated: parameters.undated === 'true' })}
      />
    </div>
  );
}
