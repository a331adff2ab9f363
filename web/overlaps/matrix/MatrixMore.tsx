import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CrossingsQuery } from '#web/api/operations.ts';
import styles from './MatrixView.module.css';
import { type ShownMatrix, maxHeads } from './useMatrix.ts';

interface Props {
  matrix: CrossingsQuery['matrix'];
  more: ShownMatrix['more'];
}

/** Buttons that load more rows or columns. */
export function MatrixMore({ matrix: { rows, columns, rowCount, columnCount }, more }: Props) {
  const { t } = useTranslation('overlaps');
  const sides = [
    { name: 'moreRows', shown: rows.length, total: rowCount },
    { name: 'moreColumns', shown: columns.length, total: columnCount },
  ] as const;
  const incomplete = sides.filter(({ shown, total }) => shown < Math.min(total, maxHeads));
  if (incomplete.length === 0) return null;
  return (
    <div className={styles.more}>
      {incomplete.map(({ name, shown, total }) => (
        <Button key={name} size="xs" variant="default" onClick={() => more(name)}>
          {t(`matrix.${name}`, { shown, of: total })}
        </Button>
      ))}
    </div>
  );
}
