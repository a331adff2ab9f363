import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { composeLabels } from './composeLabels.ts';
import type { ScreenGeometry } from '#web/graph/canvas/hitTest.ts';
import { computeScreenGeometry } from '#web/graph/canvas/screenGeometry.ts';
import { createTextMeasure, paintCard, paintText } from './paintLabels.ts';
import styles from '#web/graph/canvas/GraphCanvas.module.css';
import { useSigmaContext } from '#web/graph/canvas/useRenderer.ts';

interface Props {
  countHidden: (id: string) => number;
  /** Written in every frame, read by the pointer. */
  geometry: RefObject<ScreenGeometry>;
}

/** Draws the labels on a canvas above sigma's, after every frame. */
export function LabelLayer({ countHidden, geometry }: Props) {
  const { renderer, renderState } = useSigmaContext();
  const canvas = useRef<HTMLCanvasElement>(null);
  const measureText = useMemo(createTextMeasure, []);

  useEffect(() => {
    const context = canvas.current!.getContext('2d')!;
    const paintLabels = () => {
      const state = renderState.current;
      if (!state) return;
      const viewport = renderer.getDimensions();
      const ratio = devicePixelRatio || 1;
      const [width, height] = [Math.round(viewport.width * ratio), Math.round(viewport.height * ratio)];
      if (context.canvas.width !== width || context.canvas.height !== height)
        Object.assign(context.canvas, { width, height });
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, viewport.width, viewport.height);

      const current = computeScreenGeometry(renderer, state);
      const buttons = {
        left: viewport.width - 52,
        top: viewport.height - 110,
        right: viewport.width,
        bottom: viewport.height,
      };
      const labels = composeLabels({
        ...state,
        geometry: current,
        viewport,
        measureText,
        countHidden,
        occupied: [buttons],
      });
      const { palette } = state.appearance;
      const { paper, ink, soft, faint, accent } = palette;
      for (const label of labels.dimmed) paintText(context, label, { colour: palette.fade(ink), halo: paper });
      for (const label of labels.onEdges) paintText(context, label, { colour: soft, halo: paper, size: 11 });
      for (const label of labels.badges)
        paintText(context, label, {
          colour: state.highlighted && !state.highlighted.has(label.id) ? palette.fade(faint) : faint,
          halo: paper,
          size: 10.5,
        });
      for (const label of labels.shown) {
        const { selected, roots } = state.highlight;
        if (label.id === selected) paintCard(context, label, palette, { colour: accent, weight: 600 });
        else paintText(context, label, { colour: ink, halo: paper, weight: roots.has(label.id) ? 600 : 500 });
      }
      if (labels.card) paintCard(context, labels.card, palette);
      geometry.current = { ...current, nodes: [...current.nodes.values()], labels: labels.shown };
    };
    renderer.on('afterRender', paintLabels);
    // Texts are measured again with the web font.
    void document.fonts.ready.then(() => renderer.scheduleRender());
    renderer.scheduleRender();
    return () => void renderer.off('afterRender', paintLabels);
  }, [renderer, renderState, measureText, countHidden, geometry]);

  return <canvas ref={canvas} className={styles.labels} aria-hidden />;
}
