import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toThingFilter } from './state/graphRequest.ts';
import styles from './Banners.module.css';
import { focusTargets } from './state/focusTargets.ts';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import { clearedFilters } from './state/exploration.ts';
import { useExploration } from './state/useExploration.ts';
import type { GraphImage } from './state/useGraphImage.ts';

const Banner = ({ children }: { children: ReactNode }) => (
  <div className={styles.banner} role="status">
    {children}
  </div>
);

/** Messages over the canvas: a path that lacks its end or does not exist, filters that match no edge. */
export function Banners({ image }: { image: GraphImage | null }) {
  const { t } = useTranslation('explore');
  const exploration = useExploration();
  const { path, change, endPathAt, clearPath } = exploration;
  const filtered = toThingFilter(exploration) !== undefined;
  const name = (id: string) => image?.loaded.things.get(id)?.name ?? id;
  const stop = <CloseButton size="sm" id={focusTargets.stop} aria-label={t('path.stop')} onClick={clearPath} />;
  if (path && !path[1])
    return (
      <Banner>
        <p>{t('path.choose', { from: name(path[0]) })}</p>
        <ThingSearch size="xs" id={focusTargets.pathEnd} label={t('path.search')} onPick={endPathAt} />
        {stop}
      </Banner>
    );
  if (path && image && image.loaded.path === null)
    return (
      <Banner>
        <p>{t('path.none', { from: name(path[0]), to: name(path[1]) })}</p>
        {stop}
      </Banner>
    );
  if (filtered && image && image.graph.order > 0 && image.graph.size === 0)
    return (
      <Banner>
        <p>{t('filters.none')}</p>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change(clearedFilters, { focus: [focusTargets.add] })}
        >
          {t('filters.clear')}
        </Button>
      </Banner>
    );
  return null;
}
