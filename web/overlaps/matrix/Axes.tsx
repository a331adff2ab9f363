import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconArrowsExchange, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#web/ui/useErrorText.ts';
import { dimensions } from './dimensions.ts';
import type { Dimension } from '#web/api/operations.ts';
import styles from './MatrixView.module.css';
import { useMatrixCsv } from './useMatrixCsv.ts';
import type { MatrixAxes } from './useAxes.ts';
import { resetMatrixPaging, useFilters } from '#web/overlaps/useFilters.ts';

/** Choice of the dimensions. Choosing the dimension of the other axis swaps them. */
export function Axes({ axes }: { axes: MatrixAxes }) {
  const { t } = useTranslation('overlaps');
  const toErrorText = useErrorText();
  const { set } = useFilters();
  const { rows, columns } = axes;
  const csv = useMatrixCsv(axes);
  const data = dimensions.map((value) => ({ value, label: t(`dimension.${value}`) }));
  const setAxes = (axesChange: { rows: Dimension; columns: Dimension }) => set({ ...axesChange, ...resetMatrixPaging });
  return (
    <div className={styles.axes}>
      <NativeSelect
        size="sm"
        label={t('matrix.rows')}
        data={data}
        value={rows}
        onChange={({ currentTarget }) => {
          const dimension = currentTarget.value as Dimension;
          setAxes({ rows: dimension, columns: dimension === columns ? rows : columns });
        }}
      />
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={t('matrix.swap')}
        title={t('matrix.swap')}
        onClick={() => setAxes({ rows: columns, columns: rows })}
      >
        <IconArrowsExchange size={17} stroke={1.6} aria-hidden />
      </ActionIcon>
      <NativeSelect
        size="sm"
        label={t('matrix.columns')}
        data={data}
        value={columns}
        onChange={({ currentTarget }) => {
          const dimension = currentTarget.value as Dimension;
          setAxes({ columns: dimension, rows: dimension === rows ? columns : rows });
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
        {csv.error !== undefined && <span role="alert">{toErrorText(csv.error)}</span>}
      </div>
    </div>
  );
}
