import { Switch } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './KeysHint.module.css';
import { useKeys } from './useKeys.ts';

/** Explains the keyboard shortcuts of a page, with a switch that disables them. */
export function KeysHint({ children }: { children: string }) {
  const { t } = useTranslation();
  const { on, turn } = useKeys();
  const hint = useId();
  return (
    <div className={styles.keys}>
      <Switch
        size="xs"
        label={t('keys.label')}
        aria-describedby={hint}
        checked={on}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      <span id={hint}>{on ? children : t('keys.off')}</span>
    </div>
  );
}
