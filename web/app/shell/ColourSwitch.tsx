import { UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Settings.module.css';

/** Switches between light and dark. Choosing the system's scheme follows the system again. */
export function ColourSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const nextScheme = scheme === 'dark' ? 'light' : 'dark';
  const getSystemScheme = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const label = t(`frame.${nextScheme}`);
  return (
    <UnstyledButton
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(nextScheme === getSystemScheme() ? 'auto' : nextScheme)}
    >
      {scheme === 'dark' ? <IconSun size={18} stroke={1.6} /> : <IconMoon size={18} stroke={1.6} />}
    </UnstyledButton>
  );
}
