import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CountLink } from './CountLink.tsx';
import { type Grid, toHeat } from '#web/overlaps/matrix/grid.ts';
import { HeadName } from './HeadName.tsx';
import type { MatrixHeaderFragment } from '#web/api/operations.ts';
import styles from './MatrixTable.module.css';
import { moveBetweenCells } from './moveBetweenCells.ts';
import type { ShownMatrix } from '#web/overlaps/matrix/useMatrix.ts';

/** With more columns, their names are vertical. */
const maxHorizontalHeads = 8;

/** The matrix as a table with sticky heads and totals. Every count links to its list. */
export function MatrixTable({ grid, shown }: { grid: Grid; shown: ShownMatrix }) {
  const { t } = useTranslation('overlaps');
  const { rows, columns, buildListUrl } = shown;
  const toLabel = (count: number, ...heads: MatrixHeaderFragment[]) =>
    t('matrix.cell', { count, of: heads.map(({ label }) => label).join(' × ') });
  return (
    // Scrollable by keyboard through its focusable cells.
    <div className={styles.scroll}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table
        className={styles.table}
        data-upwards={grid.columns.length > maxHorizontalHeads || undefined}
        onKeyDown={(event) => moveBetweenCells(event, grid.rows.length, grid.columns.length)}
      >
        <VisuallyHidden component="caption">
          {t('matrix.caption', { rows: t(`dimension.${rows}`), columns: t(`dimension.${columns}`) })}
        </VisuallyHidden>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t(`dimension.${rows}`)} × {t(`dimension.${columns}`)}
            </th>
            <th scope="col" className={styles.totalHead}>
              {t('matrix.total')}
            </th>
            {grid.columns.map((column) => (
              <th key={column.key} scope="col" className={styles.columnHead}>
                <HeadName dimension={columns} head={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.totals}>
            <th scope="row">{t('matrix.total')}</th>
            <td>
              <CountLink
                count={grid.totalCount}
                to={buildListUrl(null, null)}
                label={toLabel(grid.totalCount)}
                at={[0, 0]}
              />
            </td>
            {grid.columns.map((column, n) => (
              <td key={column.key}>
                <CountLink
                  count={column.count}
                  to={buildListUrl(null, column)}
                  label={toLabel(column.count, column)}
                  at={[0, n + 1]}
                />
              </td>
            ))}
          </tr>
          {grid.rows.map((row, m) => (
            <tr key={row.key}>
              <th scope="row">
                <HeadName dimension={rows} head={row} />
              </th>
              <td>
                <CountLink
                  count={row.count}
                  to={buildListUrl(row, null)}
                  label={toLabel(row.count, row)}
                  at={[m + 1, 0]}
                />
              </td>
              {grid.columns.map((column, n) => {
                const count = grid.count(row, column);
                return (
                  <td key={column.key} data-heat={toHeat(count, grid.largest)}>
                    <CountLink
                      count={count}
                      to={buildListUrl(row, column)}
                      label={toLabel(count, row, column)}
                      at={[m + 1, n + 1]}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
