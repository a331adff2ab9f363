import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import { type SortOrder, toggleSort } from './sorting.ts';
import styles from './Table.module.css';

export interface Column<Row> {
  /** Written to `data-column` for style sheets. */
  name: string;
  /** Defaults to the name. */
  key?: string;
  label: string;
  cell(row: Row): ReactNode;
  /** Passed to `onSort`; a column without one cannot be sorted by. */
  sortKey?: string;
  numeric?: boolean;
  /** Defaults to an equal share of the rest. */
  width?: string;
}

interface Props<Row> extends Pick<ComponentProps<'table'>, 'className' | 'aria-label' | 'aria-busy'> {
  caption?: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  order: SortOrder;
  /** Called with a sort key, "-" before it for descending. */
  onSort(sort: string): void;
  /** Size of the arrow beside a heading, in pixels. */
  arrowSize?: number;
  bodyProps?: ComponentProps<'tbody'>;
  getRowProps?(row: Row): ComponentProps<'tr'>;
}

type HeadingProps = Pick<Props<never>, 'order' | 'onSort' | 'arrowSize'> & { column: Column<never> };

function Heading({ column: { name, label, sortKey, numeric, width }, order, onSort, arrowSize = 14 }: HeadingProps) {
  const shared = { scope: 'col', 'data-column': name, 'data-number': numeric, style: { width } } as const;
  if (!sortKey) return <th {...shared}>{label}</th>;
  const isSorted = order.column === sortKey;
  const isDescending = isSorted && order.descending;
  const Arrow = isDescending ? IconArrowDown : IconArrowUp;
  return (
    <th {...shared} aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <UnstyledButton
        className={styles.sort}
        data-sorted={isSorted || undefined}
        onClick={() => onSort(toggleSort(order, sortKey))}
      >
        {label}
        <Arrow size={arrowSize} stroke={1.8} aria-hidden />
      </UnstyledButton>
    </th>
  );
}

/** A table with sortable headings. Rows are sorted by the caller. */
export function Table<Row extends { id: string }>(props: Props<Row>) {
  const { className = '', caption, columns, rows, order, onSort, arrowSize, bodyProps, getRowProps, ...rest } = props;
  return (
    <table {...rest} className={`${styles.table} ${className}`}>
      {caption && <VisuallyHidden component="caption">{caption}</VisuallyHidden>}
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading
              key={column.key ?? column.name}
              column={column}
              order={order}
              onSort={onSort}
              arrowSize={arrowSize}
            />
          ))}
        </tr>
      </thead>
      <tbody {...bodyProps}>
        {rows.map((row) => (
          <tr key={row.id} {...getRowProps?.(row)}>
            {columns.map(({ key, name, label, numeric, cell }) => (
              <td key={key ?? name} data-column={name} data-label={label} data-number={numeric}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
