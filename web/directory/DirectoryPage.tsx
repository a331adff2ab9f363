import { Button, Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FilterBox } from '#web/ui/FilterBox.tsx';
import { ChosenFilters } from '#web/ui/ActiveFilters.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import styles from './DirectoryPage.module.css';
import { FacetPanel } from './filters/FacetPanel.tsx';
import { fields } from './filters/filter.ts';
import { KindSwitch } from './filters/KindSwitch.tsx';
import { Rows } from './table/Rows.tsx';
import { useChosen, withoutAll } from './filters/useActiveFilters.ts';
import { useCounts } from './filters/useCounts.ts';
import { useListing } from './useListing.ts';

/** The répertoire: what there is as a list, narrowed, ordered, counted, printed and taken away. */
export function DirectoryPage() {
  const { t } = useTranslation('directory');
  const listing = useListing();
  const chosen = useChosen(listing);
  const [open, { open: show, close }] = useDisclosure(false);
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const counted = useCounts(listing, listing.filter, fields);
  const panel = <FacetPanel listing={listing} chosen={chosen} facets={counted.data?.things.facets} />;
  const set = chosen.reduce((sum, { field, values }) => sum + (field === 'q' ? 0 : values.length), 0);

  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} lead={t('lead')} />
      <KindSwitch listing={listing} />
      <div className={styles.columns}>
        {wide && <aside className={styles.aside}>{panel}</aside>}
        <div className={styles.list}>
          <div className={styles.search}>
            <FilterBox
              asked={listing.wishes.q[0] ?? ''}
              ask={(q) => listing.change({ q: q || null }, true)}
              label={t('fields.q')}
              placeholder={t('textHint')}
            />
            {!wide && (
              <Button
                variant="default"
                size="sm"
                onClick={show}
                leftSection={<IconAdjustmentsHorizontal size={15} stroke={1.7} aria-hidden />}
              >
                {t('filters', { count: set })}
              </Button>
            )}
          </div>
          <ChosenFilters
            chosen={chosen}
            remove={(field, value) => listing.change({ [field]: listing.wishes[field].filter((one) => one !== value) })}
            removeAll={() => listing.change(withoutAll(chosen))}
          />
          <Rows listing={listing} chosen={chosen} counted={counted} />
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
