import { Loader, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GraphCanvas } from '#web/graph/canvas/GraphCanvas.tsx';
import { rotateToPortrait } from '#web/graph/canvas/fitCamera.ts';
import type { Highlight } from '#web/graph/style/style.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { Chips } from './toolbar/Chips.tsx';
import styles from './Explorer.module.css';
import { toThingFilter } from './state/loadGraph.ts';
import { Legend } from './toolbar/Legend.tsx';
import { Banners } from './Banners.tsx';
import { PathPanel } from './panel/PathPanel.tsx';
import { Tables } from './tables/Tables.tsx';
import { ThingPanel } from './panel/ThingPanel.tsx';
import { EdgePanel } from './panel/EdgePanel.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';
import { useExploration } from './state/useExploration.ts';
import { useGraph } from './state/useGraph.ts';
import { useFocus } from './state/useFocus.ts';
import { type GraphImage, useGraphImage } from './state/useGraphImage.ts';

/** What is chosen, told; else the path that was asked for. */
function SelectionPanel({ picture }: { picture: GraphImage }) {
  const { selected } = useExploration();
  const { graph, explored } = picture;
  if (graph.hasEdge(selected)) return <EdgePanel id={selected} picture={picture} />;
  if (selected && !selected.includes('..')) return <ThingPanel id={selected} picture={picture} />;
  if (explored.path && explored.path.length > 1) return <PathPanel way={explored.path} picture={picture} />;
  return null;
}

const retryDelayMs = 4_000;

/** Asks again by itself in a moment, and once more for every answer to that. */
function useRetry(again: (() => void) | undefined, answer: unknown) {
  useEffect(() => {
    if (!again) return;
    const timer = setTimeout(again, retryDelayMs);
    return () => clearTimeout(timer);
  }, [again, answer]);
}

/** The drawing, what can be done with it, and the same in words beside it. */
export function Explorer() {
  const { t } = useTranslation('explore');
  const exploration = useExploration();
  const { selected, startIds, path, select, expand } = exploration;
  const { kinds } = useVocabulary();
  const answer = useGraph(exploration);
  const picture = useGraphImage(answer.data, exploration);
  // Found is not drawn yet: the layout takes its moment too.
  const busy = answer.loading || (answer.data !== undefined && picture?.explored !== answer.data);
  useFocus(!busy, picture);
  const [pointed, setPointed] = useState<string | null>(null);

  // A phone is higher than wide: there the drawing stands.
  const phone = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  const positions = picture?.positions;
  const places = useMemo(() => (phone && positions ? rotateToPortrait(positions) : positions), [phone, positions]);

  const asked = JSON.stringify([startIds, path]);
  const emphasis = useMemo<Highlight>(() => {
    const [of, path] = JSON.parse(asked) as [string[], string[] | null];
    return {
      hovered: pointed,
      selected: selected || null,
      path: new Set(picture?.explored.path?.filter((id) => picture.graph.hasNode(id))),
      roots: new Set([...of, ...(path ?? [])]),
    };
  }, [pointed, selected, picture, asked]);

  const onOpen = useCallback((id: string) => !id.includes('..') && expand(id), [expand]);
  const label = t('drawing', { things: picture?.graph.order ?? 0, ties: picture?.graph.size ?? 0 });
  const alone = picture && picture.graph.order === 0;
  const coming = alone && picture.explored.overview?.ids.length === 0 && !toThingFilter(exploration);
  useRetry(coming ? answer.refetch : undefined, picture);

  return (
    <div className={styles.explorer}>
      <Toolbar picture={picture} />
      <Chips picture={picture} />
      <div className={styles.room}>
        <section className={styles.picture} aria-label={t('graph')} aria-busy={busy}>
          <div className={styles.stage}>
            {picture && !answer.error && (
              <GraphCanvas
                graph={picture.graph}
                positions={places!}
                kinds={kinds}
                highlight={emphasis}
                countHidden={picture.more}
                label={label}
                onHover={setPointed}
                onSelect={select}
                onExpand={onOpen}
              />
            )}
            <Banners picture={picture} />
            {busy && !coming && (
              <div className={styles.loading} role="status">
                <Loader size="sm" color="gray" aria-hidden />
                <VisuallyHidden>{t('loading')}</VisuallyHidden>
              </div>
            )}
            {answer.error && (
              <div className={styles.message}>
                <ErrorState error={answer.error} again={answer.refetch} />
              </div>
            )}
            {alone && (
              <div className={styles.message}>
                {picture.explored.unknownIds.length > 0 ? (
                  <EmptyState title={t('unknown', { ids: picture.explored.unknownIds.join(', ') })}>
                    {t('unknownHint')}
                  </EmptyState>
                ) : coming ? (
                  <EmptyState title={t('whole.coming')}>{t('whole.comingHint')}</EmptyState>
                ) : (
                  <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>
                )}
              </div>
            )}
          </div>
          {picture && <Legend picture={picture} />}
        </section>
        {picture && (
          <div className={styles.side}>
            <Tables picture={picture} onPoint={setPointed} />
            <SelectionPanel picture={picture} />
          </div>
        )}
      </div>
    </div>
  );
}
