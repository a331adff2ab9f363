import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Captioned } from '#web/graph/labels/LabelLayer.tsx';
import { Content } from './GraphContent.tsx';
import styles from './GraphCanvas.module.css';
import type { OnScreen } from './hitTest.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import type { LineGraph } from '#web/graph/labels/wrapLines.ts';
import { looksOf } from '#web/graph/style/palette.ts';
import { Pointer } from './Pointer.tsx';
import type { Emphasis, Looks } from '#web/graph/style/style.ts';
import { StageContext, useRenderer } from './useRenderer.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface Props {
  graph: LineGraph;
  positions: Positions;
  /** How each kind of thing looks. */
  kinds: readonly { kind: string; colour: string; shape: string }[];
  emphasis: Emphasis;
  /** How many neighbours of a thing are not drawn. */
  more?: (id: string) => number;
  /** What is drawn, in a sentence, for those who don't see it. The same must stand beside it as text. */
  label: string;
  onPoint?: (id: string | null) => void;
  onChoose?: (id: string | null) => void;
  onOpen?: (id: string) => void;
}

const none = () => 0;
const nobody = () => {};

/** A graph, drawn. It knows nothing of where things come from; what it should show is told by its properties. */
export function Drawing(props: Props) {
  const { graph, positions, kinds, emphasis, label, more = none } = props;
  const { onPoint = nobody, onChoose = nobody, onOpen = nobody } = props;
  const [element, setElement] = useState<HTMLElement | null>(null);
  const stage = useRenderer(element);
  const screen = useRef<OnScreen>({ things: [], labels: [], lines: [] });

  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [looks, setLooks] = useState<Looks | null>(null);
  useEffect(() => {
    if (element) setLooks(looksOf(element, kinds));
  }, [element, kinds, scheme]);

  return (
    <div className={styles.drawing}>
      <div className={styles.stage} ref={setElement} role="img" aria-label={label} />
      {stage && looks && (
        <StageContext value={stage}>
          <Content graph={graph} positions={positions} looks={looks} emphasis={emphasis} />
          <Captioned more={more} screen={screen} />
          <Pointer screen={screen} onPoint={onPoint} onChoose={onChoose} onOpen={onOpen} />
          <ZoomButtons />
        </StageContext>
      )}
    </div>
  );
}
