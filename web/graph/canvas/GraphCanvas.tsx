import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { LabelLayer } from '#web/graph/labels/LabelLayer.tsx';
import { GraphContent } from './GraphContent.tsx';
import styles from './GraphCanvas.module.css';
import type { ScreenGeometry } from './hitTest.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import type { DrawnGraph } from '#web/graph/drawnGraph.ts';
import type { Selection } from '#web/graph/selection.ts';
import { readAppearance } from '#web/graph/style/palette.ts';
import { Pointer } from './Pointer.tsx';
import type { Highlight, Appearance } from '#web/graph/style/style.ts';
import { SigmaContext, useRenderer } from './useRenderer.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface Props {
  graph: DrawnGraph;
  positions: Positions;
  kinds: readonly { kind: string; colour: string; shape: string }[];
  highlight: Highlight;
  /** Number of neighbours of a node that are not drawn. */
  countHidden?: (id: string) => number;
  /** Text alternative. The page must also show the content as text. */
  label: string;
  onHover?: (id: string | null) => void;
  onSelect?: (selection: Selection | null) => void;
  onExpand?: (nodeId: string) => void;
}

const countNone = () => 0;
const ignore = () => {};

/** Draws a graph with sigma. Controlled by its props. */
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
    <div className={styles.graph}>
      <div className={styles.canvas} ref={setElement} role="img" aria-label={label} />
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
