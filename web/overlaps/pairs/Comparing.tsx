import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import styles from './PairList.module.css';

/** Every initiative is held against every other: that takes a moment, and says so. What was there stays meanwhile. */
export function Comparing({ reloading = false }: { reloading?: boolean }) {
  const { t } = useTranslation('overlaps');
  return (
    <div>
      <p className={styles.comparing}>
        <Loader size="xs" aria-hidden /> {t('pairs.comparing')}
      </p>
      {!reloading && <LoadingState lines={10} />}
    </div>
  );
}
