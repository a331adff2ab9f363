import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconEyeOff, IconFileText, IconPlus, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRoute } from '#web/app/routing/useRoute.ts';
import styles from './Panel.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

const icon = { size: 15, stroke: 1.6 } as const;

/** Buttons for a node: open its page, expand it, hide it, find a path from or to it. */
export function ThingActions({ id, image }: { id: string; image: GraphImage }) {
  const { t } = useTranslation('explore');
  const { go, toHref } = useRoute();
  const { expand, hide, startPath, endPathAt, path } = useExploration();
  const page = `/thing/${encodeURIComponent(id)}`;
  const hiddenCount = image.countHidden(id);
  const pathStarted = path?.[0] && !path[1] && path[0] !== id;
  return (
    <div className={styles.actions}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFileText {...icon} />}
        component="a"
        href={toHref(page)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          void go(page);
        }}
      >
        {t('act.page')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus {...icon} />}
        disabled={hiddenCount === 0}
        onClick={() => expand(id)}
      >
        {hiddenCount > 0 ? t('act.expandMore', { count: hiddenCount }) : t('act.expanded')}
      </Button>
      <Button size="compact-sm" variant="default" leftSection={<IconEyeOff {...icon} />} onClick={() => hide(id)}>
        {t('act.hide')}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant={pathStarted ? 'filled' : 'default'}
            leftSection={<IconRoute {...icon} />}
            rightSection={<IconChevronDown size={13} stroke={1.8} />}
          >
            {t('act.path')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => startPath(id)}>{t('act.pathFrom')}</Menu.Item>
          <Menu.Item disabled={!pathStarted} onClick={() => endPathAt(id)}>
            {t('act.pathTo')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
