import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CrossingsQuery } from '#web/api/operations.ts';
import styles from './MatrixView.module.css';
import { type ShownMatrix, most } from './useMatrix.ts';

interface Props {
  matrix: CrossingsQuery['matrix'];
  more: ShownMatrix['more'];
}

/** A matrix is larger than what is shown of it: the fullest come first. */
export function MatrixMore({ matrix: { rows, columns, rowCount, columnCount }, more }: Props) {
  const { t } = useTranslation('overlaps');
  const sides = [
    { name: 'moreRows', shown: rows.length, of: rowCount },
    { name: 'moreColumns', shown: columns.length, of: columnCount },
  ] as const;
  const left = sides.filter(({ shown, of }) => shown < Math.min(of, most));
  if (left.length === 0) return null;
  return (
    <div className={styles.more}>
      {left.map(({ name, shown, of }) => (
        <Button key={name} size="xs" variant="default" onClick={() => more(name)}>
          {t(`matrix.${name}`, { shown, of })}
        </Button>
      ))}
    </div>
  );
}
