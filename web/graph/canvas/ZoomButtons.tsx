import { ActionIcon } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './GraphCanvas.module.css';
import { useSigmaContext } from './useRenderer.ts';

export function ZoomButtons() {
  const { t } = useTranslation();
  const { renderer } = useSigmaContext();
  const reducedMotion = useReducedMotion();
  const duration = reducedMotion ? 1 : 200;
  const buttons = [
    { name: t('zoom.in'), Icon: IconPlus, act: () => renderer.getCamera().animatedZoom({ duration }) },
    { name: t('zoom.out'), Icon: IconMinus, act: () => renderer.getCamera().animatedUnzoom({ duration }) },
    { name: t('zoom.all'), Icon: IconFocusCentered, act: () => renderer.getCamera().animatedReset({ duration }) },
  ];
  return (
    <div className={styles.zoom} role="group" aria-label={t('zoom.view')}>
      {buttons.map(({ name, Icon, act }) => (
        <ActionIcon key={name} variant="subtle" color="gray" aria-label={name} title={name} onClick={() => void act()}>
          <Icon size={17} stroke={1.6} />
        </ActionIcon>
      ))}
    </div>
  );
}
