import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { listColumns } from '#web/directory/table/columns.ts';
import styles from '#web/directory/ExportMenu.module.css';
import { useColumnLabel } from '#web/directory/table/useColumnLabel.ts';
import type { Listing } from '#web/directory/useListing.ts';

/** The sort order on narrow screens, which show no headings. */
export function SortChoice({ listing }: { listing: Listing }) {
  const { t } = useTranslation('directory');
  const getLabel = useColumnLabel(listing.kinds);
  const { field, direction } = listing.order;
  const columns = listColumns(listing.kinds).filter(({ order }) => order);
  const data = columns.flatMap((column) => [
    { value: column.order!.toLowerCase(), label: `${getLabel(column)} ↑` },
    { value: `-${column.order!.toLowerCase()}`, label: `${getLabel(column)} ↓` },
  ]);
  return (
    <NativeSelect
      className={styles.sort}
      size="xs"
      aria-label={t('sort')}
      data={data}
      value={`${direction === 'DESC' ? '-' : ''}${field.toLowerCase()}`}
      onChange={({ currentTarget: { value } }) => listing.change({ sort: value === 'name' ? null : value })}
    />
  );
}
