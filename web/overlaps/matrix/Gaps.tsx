import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { proposalFields } from './dimensions.ts';
import { findGaps } from './findGaps.ts';
import type { Grid } from './grid.ts';
import styles from './MatrixView.module.css';
import type { ShownMatrix } from './useMatrix.ts';

/** The most remarkable empty cells, each as a sentence. */
export function Gaps({ grid, shown: { rows, columns } }: { grid: Grid; shown: ShownMatrix }) {
  const { t } = useTranslation('overlaps');
  const heading = useId();
  const gaps = findGaps(grid);
  if (gaps.length === 0) return null;
  const [asRow, asColumn] = [proposalFields[rows], proposalFields[columns]];
  return (
    <section className={styles.gaps} aria-labelledby={heading}>
      <h2 id={heading}>{t('gaps.title')}</h2>
      <ul>
        {gaps.map(({ row, column }) => (
          <li key={`${row.key} ${column.key}`}>
            {t('gaps.sentence', {
              row: t(`gaps.heads.${rows}`, { count: row.count, name: row.label }),
              column: t(`gaps.heads.${columns}`, { count: column.count, name: column.label }),
            })}{' '}
            {asRow && asColumn && (
              <PageLink to={buildUrl('/before', { [asRow]: row.key, [asColumn]: column.key })}>
                {t('gaps.plan')}
              </PageLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
