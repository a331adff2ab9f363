import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { toCsv, getSeparator } from '#web/ui/csv.ts';
import { getToday } from '#web/ui/days.ts';
import { saveFile } from '#web/ui/saveFile.ts';
import { createGrid } from './grid.ts';
import { CrossingsDocument } from '#web/api/operations.ts';
import type { MatrixAxes } from './useAxes.ts';
import { maxHeads } from './useMatrix.ts';

/** Saves the whole matrix as CSV, not only the part on screen. */
export function useMatrixCsv({ rows, columns, filter }: MatrixAxes) {
  const { t } = useTranslation('overlaps');
  const { language } = useLanguage();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const save = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const variables = { rows, columns, filter, firstRows: maxHeads, firstColumns: maxHeads };
      const { data } = await client.query({ query: CrossingsDocument, variables, fetchPolicy: 'no-cache' });
      const grid = createGrid(data!.matrix, { rows, columns });
      const table = [
        [
          `${t(`dimension.${rows}`)} × ${t(`dimension.${columns}`)}`,
          t('matrix.total'),
          ...grid.columns.map(({ label }) => label),
        ],
        [t('matrix.total'), String(grid.totalCount), ...grid.columns.map(({ count }) => String(count))],
        ...grid.rows.map((row) => [
          row.label,
          String(row.count),
          ...grid.columns.map((column) => String(grid.count(row, column))),
        ]),
      ];
      saveFile(
        `maillage-${t('matrix.file')}-${getToday()}.csv`,
        'text/csv;charset=utf-8',
        toCsv(table, getSeparator(language)),
      );
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, error };
}
