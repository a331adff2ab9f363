import { Tabs } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Table.module.css';
import { ThingTable } from './ThingTable.tsx';
import { EdgeTable } from './EdgeTable.tsx';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

interface Props {
  picture: GraphImage;
  onPoint: (id: string | null) => void;
}

/**
 * What is drawn, in words: its things and its ties. The way for a keyboard and for those who don't see the drawing. Pointing
 * changes nothing in it.
 */
export const Tables = memo(function Tables({ picture, onPoint }: Props) {
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
        <Tabs.Tab value="things">{t('table.thingsCount', { count: picture.graph.order })}</Tabs.Tab>
        <Tabs.Tab value="ties">{t('table.tiesCount', { count: picture.graph.size })}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="things" className={styles.scroll} data-scrolls>
        <ThingTable picture={picture} onPoint={onPoint} />
      </Tabs.Panel>
      <Tabs.Panel value="ties" className={styles.scroll} data-scrolls>
        <EdgeTable picture={picture} onPoint={onPoint} />
      </Tabs.Panel>
    </Tabs>
  );
});
