import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import styles from './NoResults.module.css';
import { type ActiveFilter, clearFilters } from './filters/useActiveFilters.ts';
import { useCounts } from './filters/useCounts.ts';
import type { Listing } from './useListing.ts';

/** A button that removes one filter, with the number of results it would give. */
function WithoutFilter({ filter: { field, title, values }, listing }: { filter: ActiveFilter; listing: Listing }) {
  const { t } = useTranslation('directory');
  const { data } = useCounts(listing, listing.without(field), []);
  if (!data || data.things.totalCount === 0) return null;
  const text = `${title} ${values.map(({ label }) => label).join(', ')}`;
  return (
    <li>
      <Button
        variant="default"
        size="xs"
        onClick={() => listing.change({ [field]: null, ...(field === 'period' && { undated: null }) })}
      >
        {t('without', { filter: text, count: data.things.totalCount })}
      </Button>
    </li>
  );
}

/** Shows which filters exclude everything. */
export function NoResults({ activeFilters, listing }: { activeFilters: readonly ActiveFilter[]; listing: Listing }) {
  const { t } = useTranslation('directory');
  if (activeFilters.length === 0) return <EmptyState title={t('empty')} />;
  return (
    <EmptyState title={t(activeFilters.length > 1 ? 'nothing' : 'nothingOne')}>
      <p>{t(activeFilters.length > 1 ? 'loosen' : 'loosenOne')}</p>
      <ul className={styles.loosen}>
        {activeFilters.map((activeFilter) => (
          <WithoutFilter key={activeFilter.field} filter={activeFilter} listing={listing} />
        ))}
        {activeFilters.length > 1 && (
          <li>
            <Button variant="subtle" size="xs" onClick={() => listing.change(clearFilters(activeFilters))}>
              {t('activeFilters.removeAll', { ns: 'common' })}
            </Button>
          </li>
        )}
      </ul>
    </EmptyState>
  );
}
