import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Cell } from './Cell.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import type { Column } from './columns.ts';
import type { Row } from '#web/directory/query.ts';
import styles from './Table.module.css';
import { useColumnLabel } from './useColumnLabel.ts';
import type { Listing } from '#web/directory/useListing.ts';

interface Props {
  listing: Listing;
  columns: readonly Column[];
  rows: readonly Row[];
  busy: boolean;
}

/** The list, one thing a row; on a narrow screen one thing a card, each value under its heading. */
export function Table({ listing, columns, rows, busy }: Props) {
  const { t } = useTranslation('directory');
  const getLabel = useColumnLabel(listing.kinds);
  const getKey = ({ name, fact }: Column) => (fact ? fact.field.name : name);
  return (
    <table className={styles.table} aria-busy={busy}>
      <VisuallyHidden component="caption">{t('title')}</VisuallyHidden>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHead key={getKey(column)} column={column} label={getLabel(column)} listing={listing} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column) => (
              <td key={getKey(column)} data-column={column.name} data-label={getLabel(column)}>
                <Cell row={row} column={column} alone={listing.kinds.length === 1} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
