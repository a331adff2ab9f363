import { Tabs } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Tables.module.css';
import { ThingTable } from './ThingTable.tsx';
import { EdgeTable } from './EdgeTable.tsx';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

interface Props {
  image: GraphImage;
  onHover: (id: string | null) => void;
}

/**
 * Nodes and edges of the canvas as tables, for keyboards and screen readers. Memoised: hovering changes
 * nothing here.
 */
export const Tables = memo(function Tables({ image, onHover }: Props) {
  const { t } = useTranslation('explore');
  const { table, change } = useExploration();
  return (
    <Tabs
      value={table}
      onChange={(value) => change({ table: value as typeof table, sort: '' }, { replace: true })}
      className={styles.tabs}
      keepMounted={false}
      id="table"
    >
      <Tabs.List className={styles.list}>
        <Tabs.Tab value="things">{t('table.thingsCount', { count: image.graph.order })}</Tabs.Tab>
        <Tabs.Tab value="edges">{t('table.edgesCount', { count: image.graph.size })}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="things" className={styles.scroll} data-scrolls>
        <ThingTable image={image} onHover={onHover} />
      </Tabs.Panel>
      <Tabs.Panel value="edges" className={styles.scroll} data-scrolls>
        <EdgeTable image={image} onHover={onHover} />
      </Tabs.Panel>
    </Tabs>
  );
});
