import { useTranslation } from 'react-i18next';
import type { Row } from '#web/directory/rowsQuery.ts';
import type { Listing } from '#web/directory/useListing.ts';
import { Table } from '#web/ui/table/Table.tsx';
import { Cell } from './Cell.tsx';
import type { DirectoryColumn } from './columns.ts';
import styles from './DirectoryTable.module.css';
import { useColumnLabel } from './useColumnLabel.ts';

interface Props {
  listing: Listing;
  columns: readonly DirectoryColumn[];
  rows: readonly Row[];
  busy: boolean;
}

/** The list, one thing a row; on a narrow screen one card a thing, each value under its heading. */
export function DirectoryTable({ listing, columns, rows, busy }: Props) {
  const { t } = useTranslation('directory');
  const getLabel = useColumnLabel(listing.kinds);
  const { field, direction } = listing.order;
  return (
    <Table<Row>
      className={styles.table}
      caption={t('title')}
      aria-busy={busy}
      columns={columns.map((column) => ({
        name: column.name,
        key: column.fact?.field.name,
        label: getLabel(column),
        sortKey: column.order,
        cell: (row) => <Cell row={row} column={column} singleKind={listing.kinds.length === 1} />,
      }))}
      rows={rows}
      order={{ column: field, descending: direction === 'DESC' }}
      onSort={(sort) => listing.change({ sort: sort === 'NAME' ? null : sort.toLowerCase() })}
    />
  );
}
