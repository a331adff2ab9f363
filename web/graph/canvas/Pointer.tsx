import { type RefObject, useEffect } from 'react';
import type { MouseCoords } from 'sigma/types';
import type { Selection } from '#web/graph/selection.ts';
import { type ScreenGeometry, hitTest } from './hitTest.ts';
import { useSigmaContext } from './useRenderer.ts';

interface Props {
  geometry: RefObject<ScreenGeometry>;
  onHover: (id: string | null) => void;
  onSelect: (selection: Selection | null) => void;
  onExpand: (nodeId: string) => void;
}

const isTouch = ({ original }: MouseCoords) => !(original instanceof MouseEvent);

/** Reports hover, click (select) and double click (expand). A label counts as its node. */
export function Pointer({ geometry, onHover, onSelect, onExpand }: Props) {
  const { renderer } = useSigmaContext();

  useEffect(() => {
    const findAt = (event: MouseCoords) => hitTest(event, geometry.current, isTouch(event) ? 16 : 5);
    const hover = ({ event }: { event: MouseCoords }) => {
      const target = isTouch(event) ? null : findAt(event);
      renderer.getContainer().style.cursor = target ? 'pointer' : '';
      onHover(target?.id ?? null);
    };
    const select = ({ event }: { event: MouseCoords }) => onSelect(findAt(event));
    const expand = ({ event }: { event: MouseCoords }) => {
      const target = findAt(event);
      if (!target) return;
      event.preventSigmaDefault();
      if (target.type === 'node') onExpand(target.id);
    };
    const leave = () => onHover(null);

    renderer.on('moveBody', hover);
    for (const name of ['clickNode', 'clickStage'] as const) renderer.on(name, select);
    for (const name of ['doubleClickNode', 'doubleClickStage'] as const) renderer.on(name, expand);
    const container = renderer.getContainer();
    container.addEventListener('mouseleave', leave);
    return () => {
      renderer.off('moveBody', hover);
      for (const name of ['clickNode', 'clickStage'] as const) renderer.off(name, select);
      for (const name of ['doubleClickNode', 'doubleClickStage'] as const) renderer.off(name, expand);
      container.removeEventListener('mouseleave', leave);
    };
  }, [renderer, geometry, onHover, onSelect, onExpand]);

  return null;
}
