import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { Selection } from '#web/graph/selection.ts';
import type { SortOrder } from '#web/ui/table/sorting.ts';
import { type Column, Table } from '#web/ui/table/Table.tsx';
import styles from './Tables.module.css';

interface Props<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Rows are the nodes or the edges of the drawn graph, by their ids. */
  type: Selection['type'];
  order: SortOrder;
  onHover: (id: string | null) => void;
}

const headHeight = 36;

/** Rows shown at a time: each costs time with every selection. */
const rowsPerPage = 300;

/** Scrolls within the table's own frame; where only the page scrolls, only if the row was selected in the table. */
function scrollToRow(row: Element, selectedHere: boolean) {
  const frame = row.closest('[data-scrolls]');
  if (!frame) return;
  if (frame.scrollHeight <= frame.clientHeight) {
    if (selectedHere) row.scrollIntoView({ block: 'nearest' });
    return;
  }
  const [rowBox, frameBox] = [row.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (rowBox.top < frameBox.top + headHeight) frame.scrollTop -= frameBox.top + headHeight - rowBox.top;
  else if (rowBox.bottom > frameBox.bottom)
    frame.scrollTop += Math.min(rowBox.bottom - frameBox.bottom, rowBox.top - frameBox.top - headHeight);
}

/** A table whose rows are hovered and selected together with the canvas. */
export function SelectionTable<Row extends { id: string }>(props: Props<Row>) {
  const { label, columns, rows, type, order, onHover } = props;
  const { t } = useTranslation('explore');
  const { selection, select, change } = useExploration();
  const [maxRows, setMaxRows] = useState(rowsPerPage);
  const selectedId = selection?.id ?? '';
  // The selected row is shown even beyond the limit.
  const shown = rows.filter(({ id }, index) => index < maxRows || id === selectedId);
  const body = useRef<HTMLTableSectionElement>(null);
  const selectedHere = useRef(false);
  useEffect(() => {
    const row = body.current?.querySelector('[aria-current]');
    if (row) scrollToRow(row, selectedHere.current);
    selectedHere.current = false;
  }, [selectedId, rows]);

  return (
    <>
      <Table
        className={styles.table}
        aria-label={label}
        columns={columns}
        rows={shown}
        order={order}
        onSort={(sort) => change({ sort }, { replace: true })}
        arrowSize={13}
        bodyProps={{ ref: body, onPointerLeave: () => onHover(null) }}
        getRowProps={({ id }) => ({
          'aria-current': id === selectedId || undefined,
          // Touch selects; it does not hover.
          onPointerEnter: ({ pointerType }) => pointerType === 'mouse' && onHover(id),
          // Also reached from the keyboard: a press of the row's button bubbles up.
          onClick: () => {
            selectedHere.current = true;
            select({ type, id });
          },
        })}
      />
      {rows.length > maxRows && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={styles.further}
          onClick={() => setMaxRows(maxRows + rowsPerPage)}
        >
          {t('table.further', { count: Math.min(rowsPerPage, rows.length - maxRows) })}
        </Button>
      )}
    </>
  );
}
