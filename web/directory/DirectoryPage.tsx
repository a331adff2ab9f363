import { Button, Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDirectoryViews } from '#web/domain/useDirectoryViews.ts';
import { AddButton } from '#web/domain/AddButton.tsx';
import { FilterBox } from '#web/ui/FilterBox.tsx';
import { ActiveFilters } from '#web/ui/ActiveFilters.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import styles from './DirectoryPage.module.css';
import { FacetPanel } from './filters/FacetPanel.tsx';
import { fields, getOnlyKind, toNewRecord } from './filters/filter.ts';
import { KindSwitch } from './filters/KindSwitch.tsx';
import { Rows } from './table/Rows.tsx';
import { useActiveFilters, clearFilters } from './filters/useActiveFilters.ts';
import { useCounts } from './filters/useCounts.ts';
import { useListing } from './useListing.ts';

/** The directory: a filtered, sorted list with facets and exports. */
export function DirectoryPage() {
  const { t } = useTranslation('directory');
  const listing = useListing();
  const activeFilters = useActiveFilters(listing);
  const [open, { open: openDrawer, close }] = useDisclosure(false);
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const counts = useCounts(listing, listing.filter, fields);
  const panel = <FacetPanel listing={listing} activeFilters={activeFilters} facets={counts.data?.things.facets} />;
  const activeCount = activeFilters.reduce((sum, { field, values }) => sum + (field === 'q' ? 0 : values.length), 0);

  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} lead={t('lead')} views={useDirectoryViews('records')} />
      <KindSwitch listing={listing} />
      <div className={styles.columns}>
        {wide && <aside className={styles.aside}>{panel}</aside>}
        <div className={styles.list}>
          <div className={styles.search}>
            <FilterBox
              value={listing.filterValues.q[0] ?? ''}
              onChange={(q) => listing.change({ q: q || null }, true)}
              label={t('fields.q')}
              placeholder={t('textHint')}
            />
            {!wide && (
              <Button
                variant="default"
                size="sm"
                onClick={openDrawer}
                leftSection={<IconAdjustmentsHorizontal size={15} stroke={1.7} aria-hidden />}
              >
                {t('filters', { count: activeCount })}
              </Button>
            )}
            <AddButton kind={getOnlyKind(listing.filterValues)} values={toNewRecord(listing.filterValues)} />
          </div>
          <ActiveFilters
            filters={activeFilters}
            remove={(field, value) =>
              listing.change({
                [field]: listing.filterValues[field].filter((current) => current !== value),
                ...(field === 'period' && { undated: null }),
              })
            }
            removeAll={() => listing.change(clearFilters(activeFilters))}
          />
          <Rows listing={listing} activeFilters={activeFilters} counts={counts} />
        </div>
      </div>
      <Drawer
        opened={open && !wide}
        onClose={close}
        title={t('narrow')}
        size="20rem"
        closeButtonProps={{ 'aria-label': t('closeFilters') }}
      >
        {panel}
      </Drawer>
    </Page>
  );
}
