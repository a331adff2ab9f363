import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { Grid } from './grid.ts';
import { HeadName } from './table/HeadName.tsx';
import styles from './MatrixList.module.css';
import type { ShownMatrix } from './useMatrix.ts';
import { useFilters } from '#web/overlaps/useFilters.ts';

/** The matrix on narrow screens: one row at a time, its cells as a list. */
export function MatrixList({ grid, shown }: { grid: Grid; shown: ShownMatrix }) {
  const { t } = useTranslation('overlaps');
  const { get, set } = useFilters();
  const { rows, columns, buildListUrl } = shown;
  const rowIndex = Math.max(
    grid.rows.findIndex(({ key }) => key === get('row')),
    0,
  );
  const row = grid.rows[rowIndex]!;
  const go = (to: number) => set({ row: grid.rows[to]?.key ?? null }, { replace: true });
  const crossings = grid.columns.map((column) => ({ column, count: grid.count(row, column) }));
  const filled = crossings.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const empty = crossings.filter(({ count }) => count === 0);
  return (
    <div className={styles.list}>
      <div className={styles.choice}>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('matrix.previous')}
          disabled={rowIndex === 0}
          onClick={() => go(rowIndex - 1)}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <NativeSelect
          size="sm"
          aria-label={t(`dimension.${rows}`)}
          data={grid.rows.map(({ key, label, count }) => ({ value: key, label: `${label} (${count})` }))}
          value={row.key}
          onChange={({ currentTarget }) => set({ row: currentTarget.value }, { replace: true })}
        />
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('matrix.next')}
          disabled={rowIndex === grid.rows.length - 1}
          onClick={() => go(rowIndex + 1)}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
      </div>
      <h2 className={styles.row}>
        <HeadName dimension={rows} head={row} />
      </h2>
      <p>
        <PageLink to={buildListUrl(row, null)} className={styles.total}>
          {t('matrix.all', { count: row.count })}
        </PageLink>
      </p>
      <ul className={styles.crossings}>
        {filled.map(({ column, count }) => (
          <li key={column.key}>
            <PageLink to={buildListUrl(row, column)}>
              <span dir="auto">{column.label}</span>
              <span className={styles.bar} style={{ width: `${(100 * count) / grid.largest}%` }} aria-hidden />
              <span className={styles.figure}>{count}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      {empty.length > 0 && (
        <details className={styles.empty}>
          <summary>{t('matrix.emptyCells', { count: empty.length, what: t(`dimension.${columns}`) })}</summary>
          <p>{empty.map(({ column }) => column.label).join(' · ')}</p>
        </details>
      )}
    </div>
  );
}
