import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import styles from './PairList.module.css';

/** Progress message: comparing all pairs takes some seconds. Reloading leaves the former result visible. */
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
