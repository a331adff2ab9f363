import { type RefObject, useEffect } from 'react';
import type { MouseCoords } from 'sigma/types';
import { type ScreenGeometry, hitTest } from './hitTest.ts';
import { useSigmaContext } from './useRenderer.ts';

interface Props {
  geometry: RefObject<ScreenGeometry>;
  onHover: (id: string | null) => void;
  onSelect: (id: string | null) => void;
  onExpand: (id: string) => void;
}

const isTouch = ({ original }: MouseCoords) => !(original instanceof MouseEvent);

/** Tells what is pointed at, chosen by a click, opened by two. Names count as what they name. */
export function Pointer({ geometry, onHover, onSelect, onExpand }: Props) {
  const { renderer } = useSigmaContext();

  useEffect(() => {
    const findAt = (event: MouseCoords) => hitTest(event, geometry.current, isTouch(event) ? 16 : 5);
    const hover = ({ event }: { event: MouseCoords }) => {
      const id = isTouch(event) ? null : findAt(event);
      renderer.getContainer().style.cursor = id ? 'pointer' : '';
      onHover(id);
    };
    const select = ({ event }: { event: MouseCoords }) => onSelect(findAt(event));
    const expand = ({ event }: { event: MouseCoords }) => {
      const id = findAt(event);
      if (!id) return;
      event.preventSigmaDefault();
      onExpand(id);
    };
    const leave = () => onHover(null);

    renderer.on('moveBody', hover);
    for (const where of ['clickNode', 'clickStage'] as const) renderer.on(where, select);
    for (const where of ['doubleClickNode', 'doubleClickStage'] as const) renderer.on(where, expand);
    const container = renderer.getContainer();
    container.addEventListener('mouseleave', leave);
    return () => {
      renderer.off('moveBody', hover);
      for (const where of ['clickNode', 'clickStage'] as const) renderer.off(where, select);
      for (const where of ['doubleClickNode', 'doubleClickStage'] as const) renderer.off(where, expand);
      container.removeEventListener('mouseleave', leave);
    };
  }, [renderer, geometry, onHover, onSelect, onExpand]);

  return null;
}
