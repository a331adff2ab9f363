import { useState, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { UndatedNote } from '#web/domain/period/UndatedNote.tsx';
import { Banners } from './Banners.tsx';
import { ExplorerCanvas } from './ExplorerCanvas.tsx';
import { ExplorerMessage } from './ExplorerMessage.tsx';
import styles from './Explorer.module.css';
import { SelectionPanel } from './panel/SelectionPanel.tsx';
import { useExploration } from './state/useExploration.ts';
import { useExplorerView } from './state/useExplorerView.ts';
import { useFocus } from './state/useFocus.ts';
import { Tables } from './tables/Tables.tsx';
import { Chips } from './toolbar/Chips.tsx';
import { Legend } from './toolbar/Legend.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';

const retryDelayMs = 4_000;

/** Calls `refetch` after a delay, again after each new result; not when undefined. */
function useRetry(refetch: (() => void) | undefined, result: unknown) {
  useEffect(() => {
    if (!refetch) return;
    const timer = setTimeout(refetch, retryDelayMs);
    return () => clearTimeout(timer);
  }, [refetch, result]);
}

/** The canvas with its toolbar and, as text, its tables and the panel of the selection. */
export function Explorer() {
  const { t } = useTranslation('explore');
  const exploration = useExploration();
  const { period, undated, change } = exploration;
  const { view, image, busy, pending, refetch } = useExplorerView(exploration);
  const [hovered, setHovered] = useState<string | null>(null);
  useFocus(!busy, image);
  useRetry(pending ? refetch : undefined, image);

  return (
    <div className={styles.explorer}>
      <Toolbar image={image} />
      <Chips image={image} />
      {period && image && (
        <div className={styles.undated}>
          <UndatedNote
            count={image.loaded.undatedCount}
            shown={undated}
            change={(value) => change({ undated: value === 'true' })}
          />
        </div>
      )}
      <div className={styles.content}>
        <section className={styles.graph} aria-label={t('graph')} aria-busy={busy}>
          <div className={styles.canvas}>
            {image && view.status !== 'error' && (
              <ExplorerCanvas image={image} hovered={hovered} onHover={setHovered} />
            )}
            <Banners image={image} />
            <ExplorerMessage view={view} busy={busy && !pending} refetch={refetch} />
          </div>
          {image && <Legend image={image} />}
        </section>
        {image && (
          <div className={styles.side}>
            <Tables image={image} onHover={setHovered} />
            <SelectionPanel image={image} />
          </div>
        )}
      </div>
    </div>
  );
}
