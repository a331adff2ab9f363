import { Button, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SortOrder, toggleSort } from './sorting.ts';
import styles from './Table.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';

export interface Column<Row> {
  name: string;
  label: string;
  cell: (row: Row) => ReactNode;
  number?: boolean;
  /** Without one, it shares what the others leave. */
  width?: string;
}

interface Props<Row> {
  /** What the table is about. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  order: SortOrder;
  onPoint: (id: string | null) => void;
}

const headHeight = 36;

/** So many rows at a time: more than that nobody reads at once, and each takes its moment with every choice. */
const portion = 300;

/** What is drawn, as rows: chosen here it is chosen there, pointed at here it is lit there. */
export function Table<Row extends { id: string }>({ label, columns, rows, order, onPoint }: Props<Row>) {
  const { t } = useTranslation('explore');
  const { selected, select, change } = useExploration();
  const [most, setMost] = useState(portion);
  // What is chosen has its row, wherever it stands.
  const shown = rows.filter(({ id }, n) => n < most || id === selected);
  const body = useRef<HTMLTableSectionElement>(null);
  const chosenHere = useRef(false);
  useEffect(() => {
    const row = body.current?.querySelector('[aria-current]');
    const frame = row?.closest('[data-scrolls]');
    const here = chosenHere.current;
    chosenHere.current = false;
    if (!row || !frame) return;
    if (frame.scrollHeight <= frame.clientHeight) {
      // Only the page scrolls: it follows a reader of the table, and stays for one who looks at the drawing.
      if (here) row.scrollIntoView({ block: 'nearest' });
      return;
    }
    const [there, seen] = [row.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (there.top < seen.top + headHeight) frame.scrollTop -= seen.top + headHeight - there.top;
    else if (there.bottom > seen.bottom)
      frame.scrollTop += Math.min(there.bottom - seen.bottom, there.top - seen.top - headHeight);
  }, [selected, rows]);

  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ name, label, number, width }) => {
              const here = order.column === name;
              const Arrow = here && order.descending ? IconArrowDown : IconArrowUp;
              return (
                <th
                  key={name}
                  scope="col"
                  data-number={number}
                  style={{ width }}
                  aria-sort={here ? (order.descending ? 'descending' : 'ascending') : undefined}
                >
                  <UnstyledButton
                    className={styles.sort}
                    data-here={here || undefined}
                    onClick={() => change({ sort: toggleSort(order, name) }, { replace: true })}
                  >
                    {label}
                    <Arrow size={13} stroke={1.8} aria-hidden />
                  </UnstyledButton>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={body} onPointerLeave={() => onPoint(null)}>
          {shown.map((row) => (
            <tr
              key={row.id}
              aria-current={row.id === selected || undefined}
              // A finger chooses; it does not point.
              onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(row.id)}
              // Its button is for the keyboard: a press of it comes up to the row.
              onClick={() => {
                chosenHere.current = true;
                select(row.id);
              }}
            >
              {columns.map(({ name, cell, number }) => (
                <td key={name} data-number={number}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={styles.further}
          onClick={() => setMost(most + portion)}
        >
          {t('table.further', { count: Math.min(portion, rows.length - most) })}
        </Button>
      )}
    </>
  );
}
