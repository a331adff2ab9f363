import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { rotateToPortrait } from '#web/graph/canvas/fitCamera.ts';
import { GraphCanvas } from '#web/graph/canvas/GraphCanvas.tsx';
import type { Highlight } from '#web/graph/style/style.ts';
import { useExploration } from './state/useExploration.ts';
import type { GraphImage } from './state/useGraphImage.ts';

interface Props {
  image: GraphImage;
  hovered: string | null;
  onHover: (id: string | null) => void;
}

/** The canvas of the explore page. */
export function ExplorerCanvas({ image, hovered, onHover }: Props) {
  const { t } = useTranslation('explore');
  const { selection, startIds, path, select, expand } = useExploration();
  const { kinds } = useVocabulary();
  const { graph, loaded, countHidden } = image;

  const portrait = useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });
  const positions = useMemo(
    () => (portrait ? rotateToPortrait(image.positions) : image.positions),
    [portrait, image.positions],
  );

  const selected = selection?.id ?? null;
  // By value: the URL is parsed again on every change, equal lists must not restyle the canvas.
  const rootsKey = JSON.stringify([...startIds, ...(path ?? [])]);
  const highlight = useMemo<Highlight>(
    () => ({
      hovered,
      selected,
      path: new Set(loaded.path?.filter((id) => graph.hasNode(id))),
      roots: new Set(JSON.parse(rootsKey) as string[]),
    }),
    [hovered, selected, loaded, graph, rootsKey],
  );

  return (
    <GraphCanvas
      graph={graph}
      positions={positions}
      kinds={kinds}
      highlight={highlight}
      countHidden={countHidden}
      label={t('drawing', { things: graph.order, edges: graph.size })}
      onHover={onHover}
      onSelect={select}
      onExpand={expand}
    />
  );
}
