import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './useFold.module.css';

/** The first items of a list, and a button that shows the others; null when there are none. */
export function useFold<Item>(items: readonly Item[], maxShown: number): [shown: readonly Item[], more: ReactNode] {
  const { t } = useTranslation('before');
  const [whole, setWhole] = useState(false);
  const folded = items.length - maxShown;
  if (whole || folded <= 0) return [items, null];
  const more = (
    <Button className={styles.more} size="compact-sm" variant="default" onClick={() => setWhole(true)}>
      {t('closest.more', { count: folded })}
    </Button>
  );
  return [items.slice(0, maxShown), more];
}
