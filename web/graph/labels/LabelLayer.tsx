import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { captions } from './labelCandidates.ts';
import type { OnScreen } from '#web/graph/canvas/hitTest.ts';
import { onScreen } from '#web/graph/canvas/onScreen.ts';
import { measuring, paintCard, paintText } from './paintLabels.ts';
import styles from '#web/graph/canvas/GraphCanvas.module.css';
import { useStage } from '#web/graph/canvas/useRenderer.ts';

interface Props {
  more: (id: string) => number;
  /** What the pointer can meet, as it stands on the screen. */
  screen: RefObject<OnScreen>;
}

/** Writes the names over what sigma has drawn, after every frame. */
export function Captioned({ more, screen }: Props) {
  const { renderer, picture } = useStage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const widthOf = useMemo(measuring, []);

  useEffect(() => {
    const context = canvas.current!.getContext('2d')!;
    const write = () => {
      const now = picture.current;
      if (!now) return;
      const stage = renderer.getDimensions();
      const ratio = devicePixelRatio || 1;
      const [width, height] = [Math.round(stage.width * ratio), Math.round(stage.height * ratio)];
      if (context.canvas.width !== width || context.canvas.height !== height)
        Object.assign(context.canvas, { width, height });
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, stage.width, stage.height);

      const there = onScreen(renderer, now);
      const buttons = { left: stage.width - 52, top: stage.height - 110, right: stage.width, bottom: stage.height };
      const words = captions({ ...now, screen: there, stage, widthOf, more, taken: [buttons] });
      const { palette } = now.looks;
      const { paper, ink, soft, faint, accent } = palette;
      for (const label of words.aside) paintText(context, label, { colour: palette.faded(ink), halo: paper });
      for (const label of words.onLines) paintText(context, label, { colour: soft, halo: paper, size: 11 });
      for (const label of words.badges)
        paintText(context, label, {
          colour: now.light && !now.light.has(label.id) ? palette.faded(faint) : faint,
          halo: paper,
          size: 10.5,
        });
      for (const label of words.shown) {
        const { chosen, roots } = now.emphasis;
        if (label.id === chosen) paintCard(context, label, palette, { colour: accent, weight: 600 });
        else paintText(context, label, { colour: ink, halo: paper, weight: roots.has(label.id) ? 600 : 500 });
      }
      if (words.card) paintCard(context, words.card, palette);
      screen.current = { ...there, things: [...there.things.values()], labels: words.shown };
    };
    renderer.on('afterRender', write);
    // Names are measured anew once the page's own font is there.
    void document.fonts.ready.then(() => renderer.scheduleRender());
    renderer.scheduleRender();
    return () => void renderer.off('afterRender', write);
  }, [renderer, picture, widthOf, more, screen]);

  return <canvas ref={canvas} className={styles.captions} aria-hidden />;
}
