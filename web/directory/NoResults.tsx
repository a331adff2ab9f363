import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import styles from './NoResults.module.css';
import { type Chosen, withoutAll } from './filters/useActiveFilters.ts';
import { useCounts } from './filters/useCounts.ts';
import type { Listing } from './useListing.ts';

/** What would come without one of the filters. */
function Without({ chosen: { field, title, values }, listing }: { chosen: Chosen; listing: Listing }) {
  const { t } = useTranslation('directory');
  const { data } = useCounts(listing, listing.without(field), []);
  if (!data || data.things.totalCount === 0) return null;
  const filter = `${title} ${values.map(({ label }) => label).join(', ')}`;
  return (
    <li>
      <Button variant="default" size="xs" onClick={() => listing.change({ [field]: null })}>
        {t('without', { filter, count: data.things.totalCount })}
      </Button>
    </li>
  );
}

/** An empty list says which filter keeps everything away. */
export function Nothing({ chosen, listing }: { chosen: readonly Chosen[]; listing: Listing }) {
  const { t } = useTranslation('directory');
  if (chosen.length === 0) return <EmptyState title={t('empty')} />;
  return (
    <EmptyState title={t(chosen.length > 1 ? 'nothing' : 'nothingOne')}>
      <p>{t(chosen.length > 1 ? 'loosen' : 'loosenOne')}</p>
      <ul className={styles.loosen}>
        {chosen.map((one) => (
          <Without key={one.field} chosen={one} listing={listing} />
        ))}
        {chosen.length > 1 && (
          <li>
            <Button variant="subtle" size="xs" onClick={() => listing.change(withoutAll(chosen))}>
              {t('chosen.removeAll', { ns: 'common' })}
            </Button>
          </li>
        )}
      </ul>
    </EmptyState>
  );
}
