import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { Gaps } from './Gaps.tsx';
import { MatrixList } from './MatrixList.tsx';
import { MatrixMore } from './MatrixMore.tsx';
import { MatrixTable } from './table/MatrixTable.tsx';
import styles from './MatrixView.module.css';
import { useMatrix } from './useMatrix.ts';

/** The matrix. The former one stays visible while the next is loading. */
export function Crossings() {
  const { t } = useTranslation('overlaps');
  const shown = useMatrix();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const { answer, matrix, grid } = shown;
  if (answer.error && !answer.loading) return <ErrorState error={answer.error} retry={answer.refetch} />;
  if (!matrix || !grid) return <LoadingState lines={12} />;
  if (grid.rows.length === 0 || grid.columns.length === 0)
    return <EmptyState title={t('matrix.none')}>{t('matrix.noneHint', { count: matrix.totalCount })}</EmptyState>;
  return (
    <div className={styles.view} aria-busy={answer.loading}>
      <Gaps grid={grid} shown={shown} />
      {wide ? <MatrixTable grid={grid} shown={shown} /> : <MatrixList grid={grid} shown={shown} />}
      <MatrixMore matrix={matrix} more={shown.more} />
      <p className={styles.note}>{t('matrix.note')}</p>
    </div>
  );
}
