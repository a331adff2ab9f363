import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Applied.module.css';

interface Props {
  undo(): void;
  close(): void;
  /** Moves the focus when this notice closes. */
  restoreFocus(): void;
}

/** Notice that a suggested change was applied, with an undo button. */
export function Applied({ undo, close, restoreFocus }: Props) {
  const { t } = useTranslation('before');
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed no longer exists.
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.applied} role="status">
      <span>{t('change.applied')}</span>
      <Button ref={button} size="xs" variant="default" onClick={() => (undo(), restoreFocus())}>
        {t('change.undo')}
      </Button>
      <CloseButton size="sm" aria-label={t('export.close')} onClick={() => (close(), restoreFocus())} />
    </div>
  );
}
