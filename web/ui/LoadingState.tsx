import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './States.module.css';

/** A skeleton. Fades in late, so that short waits show nothing. */
export function LoadingState({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <output className={styles.loading}>
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height="0.9rem" width={`${92 - ((index * 23) % 50)}%`} radius="sm" />
      ))}
    </output>
  );
}
