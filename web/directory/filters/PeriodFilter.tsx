import { useTranslation } from 'react-i18next';
import { PeriodFilter as Period } from '#web/domain/period/PeriodFilter.tsx';
import styles from './FacetPanel.module.css';
import type { Listing } from '#web/directory/useListing.ts';

export function PeriodFilter({ listing }: { listing: Listing }) {
  const { t } = useTranslation('directory');
  const { filterValues, filter, change } = listing;
  return (
    <fieldset className={styles.group}>
      <legend>{t('fields.period')}</legend>
      <Period period={filterValues.period[0] ?? ''} undated={filter.undated === true} change={change} />
    </fieldset>
  );
}
