import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Column } from './columns.ts';
import styles from './Table.module.css';
import type { Listing } from '#web/directory/useListing.ts';

/** The heading of a column; one that the list can be ordered by is a button, and tells which way. */
export function ColumnHead({ column, label, listing }: { column: Column; label: string; listing: Listing }) {
  const { order, name } = column;
  const shared = { scope: 'col', 'data-column': name } as const;
  if (!order) return <th {...shared}>{label}</th>;
  const { field, direction } = listing.order;
  const isSorted = field === order;
  const isDescending = isSorted && direction === 'DESC';
  const Arrow = isDescending ? IconArrowDown : IconArrowUp;
  const next = isSorted && !isDescending ? `-${order}` : order;
  return (
    <th {...shared} aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <UnstyledButton
        className={styles.sort}
        data-here={isSorted || undefined}
        onClick={() => listing.change({ sort: next === 'NAME' ? null : next.toLowerCase() })}
      >
        {label}
        <Arrow size={14} stroke={1.8} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
