import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconArrowsExchange, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#web/api/apiError.ts';
import { dimensions } from './dimensions.ts';
import type { Dimension } from '#web/api/operations.ts';
import styles from './MatrixView.module.css';
import { useMatrixCsv } from './useMatrixCsv.ts';
import type { Axes as Chosen } from './useAxes.ts';
import { useWishes } from '#web/overlaps/useFilters.ts';

const anew = { moreRows: null, moreColumns: null, row: null };

/** What the rows and columns are. A dimension that is chosen for both changes places. */
export function Axes({ axes }: { axes: Chosen }) {
  const { t } = useTranslation('overlaps');
  const { set } = useWishes();
  const { rows, columns } = axes;
  const csv = useMatrixCsv(axes);
  const data = dimensions.map((value) => ({ value, label: t(`dimension.${value}`) }));
  const choose = (wanted: { rows: Dimension; columns: Dimension }) => set({ ...wanted, ...anew });
  return (
    <div className={styles.axes}>
      <NativeSelect
        size="sm"
        label={t('matrix.rows')}
        data={data}
        value={rows}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value as Dimension;
          choose({ rows: chosen, columns: chosen === columns ? rows : columns });
        }}
      />
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={t('matrix.swap')}
        title={t('matrix.swap')}
        onClick={() => choose({ rows: columns, columns: rows })}
      >
        <IconArrowsExchange size={17} stroke={1.6} aria-hidden />
      </ActionIcon>
      <NativeSelect
        size="sm"
        label={t('matrix.columns')}
        data={data}
        value={columns}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value as Dimension;
          choose({ columns: chosen, rows: chosen === rows ? columns : rows });
        }}
      />
      <div>
        <Button
          size="sm"
          variant="default"
          loading={csv.busy}
          leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
          onClick={() => void csv.save()}
        >
          {t('matrix.csv')}
        </Button>
        {csv.error !== undefined && <span role="alert">{problemOf(csv.error).message}</span>}
      </div>
    </div>
  );
}
