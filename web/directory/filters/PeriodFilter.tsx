import { useTranslation } from 'react-i18next';
import { YearsFilter } from '#web/ui/YearsFilter.tsx';
import styles from './FacetPanel.module.css';
import type { Listing } from '#web/directory/useListing.ts';

export function PeriodFilter({ listing }: { listing: Listing }) {
  const { t } = useTranslation('directory');
  return (
    <fieldset className={styles.group}>
      <legend>{t('fields.period')}</legend>
      <YearsFilter
        period={listing.filterValues.period[0] ?? ''}
        apply={(period) => listing.change({ period: period || null })}
      />
    </fieldset>
  );
}
