import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import type { Grid } from './grid.ts';
import { HeadName } from './HeadName.tsx';
import styles from './MatrixList.module.css';
import type { ShownMatrix } from './useMatrix.ts';
import { useWishes } from '#web/overlaps/useFilters.ts';

/** The matrix where there is no room for a table: one row at a time, its crossings under each other. */
export function MatrixList({ grid, shown }: { grid: Grid; shown: ShownMatrix }) {
  const { t } = useTranslation('overlaps');
  const { get, set } = useWishes();
  const { rows, columns, listOf } = shown;
  const at = Math.max(
    grid.rows.findIndex(({ key }) => key === get('row')),
    0,
  );
  const row = grid.rows[at]!;
  const go = (to: number) => set({ row: grid.rows[to]?.key ?? null }, { replace: true });
  const crossings = grid.columns.map((column) => ({ column, count: grid.count(row, column) }));
  const full = crossings.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const empty = crossings.filter(({ count }) => count === 0);
  return (
    <div className={styles.list}>
      <div className={styles.choice}>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('matrix.previous')}
          disabled={at === 0}
          onClick={() => go(at - 1)}
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
          disabled={at === grid.rows.length - 1}
          onClick={() => go(at + 1)}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
      </div>
      <h2 className={styles.row}>
        <HeadName dimension={rows} head={row} />
      </h2>
      <p>
        <PageLink to={listOf(row, null)} className={styles.total}>
          {t('matrix.all', { count: row.count })}
        </PageLink>
      </p>
      <ul className={styles.crossings}>
        {full.map(({ column, count }) => (
          <li key={column.key}>
            <PageLink to={listOf(row, column)}>
              <span>{column.label}</span>
              <span className={styles.bar} style={{ width: `${(100 * count) / grid.largest}%` }} aria-hidden />
              <span className={styles.figure}>{count}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      {empty.length > 0 && (
        <details className={styles.empty}>
          <summary>{t('matrix.noneIn', { count: empty.length, what: t(`dimension.${columns}`) })}</summary>
          <p>{empty.map(({ column }) => column.label).join(' · ')}</p>
        </details>
      )}
    </div>
  );
}
