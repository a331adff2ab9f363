import { Loader, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawing } from '#web/graph/canvas/GraphCanvas.tsx';
import { standing } from '#web/graph/canvas/fitCamera.ts';
import type { Emphasis } from '#web/graph/style/style.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { Chips } from './toolbar/Chips.tsx';
import styles from './Explorer.module.css';
import { filterOf } from './state/loadGraph.ts';
import { Legend } from './toolbar/Legend.tsx';
import { Notices } from './Banners.tsx';
import { PathPanel } from './panel/PathPanel.tsx';
import { Tables } from './tables/Tables.tsx';
import { ThingPanel } from './panel/ThingPanel.tsx';
import { TiePanel } from './panel/EdgePanel.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';
import { useExploration } from './state/useExploration.ts';
import { useExplored } from './state/useGraph.ts';
import { useFocus } from './state/useFocus.ts';
import { type Picture, usePicture } from './state/useGraphImage.ts';

/** What is chosen, told; else the path that was asked for. */
function Chosen({ picture }: { picture: Picture }) {
  const { selected } = useExploration();
  const { graph, explored } = picture;
  if (graph.hasEdge(selected)) return <TiePanel id={selected} picture={picture} />;
  if (selected && !selected.includes('..')) return <ThingPanel id={selected} picture={picture} />;
  if (explored.way && explored.way.length > 1) return <PathPanel way={explored.way} picture={picture} />;
  return null;
}

const laterMs = 4_000;

/** Asks again by itself in a moment, and once more for every answer to that. */
function useLater(again: (() => void) | undefined, answer: unknown) {
  useEffect(() => {
    if (!again) return;
    const timer = setTimeout(again, laterMs);
    return () => clearTimeout(timer);
  }, [again, answer]);
}

/** The drawing, what can be done with it, and the same in words beside it. */
export function Explorer() {
  const { t } = useTranslation('explore');
  const exploration = useExploration();
  const { selected, of, path, choose, openUp } = exploration;
  const { kinds } = useVocabulary();
  const answer = useExplored(exploration);
  const picture = usePicture(answer.data, exploration);
  // Found is not drawn yet: the layout takes its moment too.
  const busy = answer.loading || (answer.data !== undefined && picture?.explored !== answer.data);
  useFocus(!busy, picture);
  const [pointed, setPointed] = useState<string | null>(null);

  // A phone is higher than wide: there the drawing stands.
  const phone = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  const positions = picture?.positions;
  const places = useMemo(() => (phone && positions ? standing(positions) : positions), [phone, positions]);

  const asked = JSON.stringify([of, path]);
  const emphasis = useMemo<Emphasis>(() => {
    const [of, path] = JSON.parse(asked) as [string[], string[] | null];
    return {
      pointed,
      chosen: selected || null,
      path: new Set(picture?.explored.way?.filter((id) => picture.graph.hasNode(id))),
      roots: new Set([...of, ...(path ?? [])]),
    };
  }, [pointed, selected, picture, asked]);

  const onOpen = useCallback((id: string) => !id.includes('..') && openUp(id), [openUp]);
  const label = t('drawing', { things: picture?.graph.order ?? 0, ties: picture?.graph.size ?? 0 });
  const alone = picture && picture.graph.order === 0;
  const coming = alone && picture.explored.whole?.ids.length === 0 && !filterOf(exploration);
  useLater(coming ? answer.again : undefined, picture);

  return (
    <div className={styles.explorer}>
      <Toolbar picture={picture} />
      <Chips picture={picture} />
      <div className={styles.room}>
        <section className={styles.picture} aria-label={t('graph')} aria-busy={busy}>
          <div className={styles.stage}>
            {picture && !answer.error && (
              <Drawing
                graph={picture.graph}
                positions={places!}
                kinds={kinds}
                emphasis={emphasis}
                more={picture.more}
                label={label}
                onPoint={setPointed}
                onChoose={choose}
                onOpen={onOpen}
              />
            )}
            <Notices picture={picture} />
            {busy && !coming && (
              <div className={styles.loading} role="status">
                <Loader size="sm" color="gray" aria-hidden />
                <VisuallyHidden>{t('loading')}</VisuallyHidden>
              </div>
            )}
            {answer.error && (
              <div className={styles.message}>
                <ErrorState error={answer.error} again={answer.again} />
              </div>
            )}
            {alone && (
              <div className={styles.message}>
                {picture.explored.unknown.length > 0 ? (
                  <EmptyState title={t('unknown', { ids: picture.explored.unknown.join(', ') })}>
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
            <Chosen picture={picture} />
          </div>
        )}
      </div>
    </div>
  );
}
