import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Progress.module.css';

interface Props {
  /** Which of the open pairs is shown; -1 when it is none of them. */
  at: number;
  of: number;
  decided: number;
  go(to: number): void;
}

/** Where one is among the pairs, and the way to the ones beside. */
export function Progress({ at, of, decided, go }: Props) {
  const { t } = useTranslation('review');
  return (
    <div className={styles.progress}>
      <ActionIcon variant="default" size="lg" aria-label={t('previous')} disabled={at <= 0} onClick={() => go(at - 1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={t('next')} disabled={at >= of - 1} onClick={() => go(at + 1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <p>
        {at >= 0 && of > 0 && <strong>{t('progress', { at: at + 1, of })}</strong>}
        {decided > 0 && <span> · {t('decided', { count: decided })}</span>}
      </p>
    </div>
  );
}
