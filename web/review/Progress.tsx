import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Progress.module.css';

interface Props {
  /** Index of the pair shown among the open ones, or -1. */
  index: number;
  /** Pairs that can be gone to; further ones are loaded meanwhile. */
  loaded: number;
  total: number;
  decided: number;
  go(to: number): void;
}

/** Position among the open pairs, with buttons for the previous and next. */
export function Progress({ index, loaded, total, decided, go }: Props) {
  const { t } = useTranslation('review');
  return (
    <div className={styles.progress}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('previous')}
        disabled={index <= 0}
        onClick={() => go(index - 1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('next')}
        disabled={index >= loaded - 1}
        onClick={() => go(index + 1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <p>
        {index >= 0 && total > 0 && <strong>{t('progress', { at: index + 1, of: total })}</strong>}
        {decided > 0 && <span> · {t('decided', { count: decided })}</span>}
      </p>
    </div>
  );
}
