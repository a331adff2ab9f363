import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { LabelLayer } from '#web/graph/labels/LabelLayer.tsx';
import { GraphContent } from './GraphContent.tsx';
import styles from './GraphCanvas.module.css';
import type { ScreenGeometry } from './hitTest.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import type { DrawnGraph } from '#web/graph/labels/wrapLines.ts';
import { readAppearance } from '#web/graph/style/palette.ts';
import { Pointer } from './Pointer.tsx';
import type { Highlight, Appearance } from '#web/graph/style/style.ts';
import { SigmaContext, useRenderer } from './useRenderer.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface Props {
  graph: DrawnGraph;
  positions: Positions;
  /** How each kind of thing looks. */
  kinds: readonly { kind: string; colour: string; shape: string }[];
  highlight: Highlight;
  /** How many neighbours of a thing are not drawn. */
  countHidden?: (id: string) => number;
  /** What is drawn, in a sentence, for those who don't see it. The same must stand beside it as text. */
  label: string;
  onHover?: (id: string | null) => void;
  onSelect?: (id: string | null) => void;
  onExpand?: (id: string) => void;
}

const countNone = () => 0;
const ignore = () => {};

/** A graph, drawn. It knows nothing of where things come from; what it should show is told by its properties. */
export function GraphCanvas(props: Props) {
  const { graph, positions, kinds, highlight, label, countHidden = countNone } = props;
  const { onHover = ignore, onSelect = ignore, onExpand = ignore } = props;
  const [element, setElement] = useState<HTMLElement | null>(null);
  const sigma = useRenderer(element);
  const geometry = useRef<ScreenGeometry>({ nodes: [], labels: [], edges: [] });

  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [appearance, setAppearance] = useState<Appearance | null>(null);
  useEffect(() => {
    if (element) setAppearance(readAppearance(element, kinds));
  }, [element, kinds, scheme]);

  return (
    <div className={styles.drawing}>
      <div className={styles.stage} ref={setElement} role="img" aria-label={label} />
      {sigma && appearance && (
        <SigmaContext value={sigma}>
          <GraphContent graph={graph} positions={positions} appearance={appearance} highlight={highlight} />
          <LabelLayer countHidden={countHidden} geometry={geometry} />
          <Pointer geometry={geometry} onHover={onHover} onSelect={onSelect} onExpand={onExpand} />
          <ZoomButtons />
        </SigmaContext>
      )}
    </div>
  );
}
