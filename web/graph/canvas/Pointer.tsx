import { type RefObject, useEffect } from 'react';
import type { MouseCoords } from 'sigma/types';
import { type OnScreen, hit } from './hitTest.ts';
import { useStage } from './useRenderer.ts';

interface Props {
  screen: RefObject<OnScreen>;
  onPoint: (id: string | null) => void;
  onChoose: (id: string | null) => void;
  onOpen: (id: string) => void;
}

const isTouch = ({ original }: MouseCoords) => !(original instanceof MouseEvent);

/** Tells what is pointed at, chosen by a click, opened by two. Names count as what they name. */
export function Pointer({ screen, onPoint, onChoose, onOpen }: Props) {
  const { renderer } = useStage();

  useEffect(() => {
    const at = (event: MouseCoords) => hit(event, screen.current, isTouch(event) ? 16 : 5);
    const point = ({ event }: { event: MouseCoords }) => {
      const id = isTouch(event) ? null : at(event);
      renderer.getContainer().style.cursor = id ? 'pointer' : '';
      onPoint(id);
    };
    const choose = ({ event }: { event: MouseCoords }) => onChoose(at(event));
    const open = ({ event }: { event: MouseCoords }) => {
      const id = at(event);
      if (!id) return;
      event.preventSigmaDefault();
      onOpen(id);
    };
    const leave = () => onPoint(null);

    renderer.on('moveBody', point);
    for (const where of ['clickNode', 'clickStage'] as const) renderer.on(where, choose);
    for (const where of ['doubleClickNode', 'doubleClickStage'] as const) renderer.on(where, open);
    const container = renderer.getContainer();
    container.addEventListener('mouseleave', leave);
    return () => {
      renderer.off('moveBody', point);
      for (const where of ['clickNode', 'clickStage'] as const) renderer.off(where, choose);
      for (const where of ['doubleClickNode', 'doubleClickStage'] as const) renderer.off(where, open);
      container.removeEventListener('mouseleave', leave);
    };
  }, [renderer, screen, onPoint, onChoose, onOpen]);

  return null;
}
