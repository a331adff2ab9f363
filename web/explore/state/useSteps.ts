import { useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';

/** Looking around is not a step: these parts of the address are replaced, not added to the history. */
const looking = ['selected', 'table', 'sort', 'lang'];

function stepOf(search: string): string {
  const address = new URLSearchParams(search);
  for (const name of looking) address.delete(name);
  return address.toString();
}

/**
 * Undo and redo are the browser's back and forward, as long as these stay within the page: what the
 * address says is all there is to undo.
 */
export function useSteps() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const way = useNavigationType();
  const step = useMemo(() => stepOf(search), [search]);
  const [{ steps, at }, setSteps] = useState({ steps: [step], at: 0 });

  useEffect(() => {
    setSteps((before) => {
      if (before.steps[before.at] === step) return before;
      if (way === 'REPLACE') return { ...before, steps: before.steps.with(before.at, step) };
      const near = [before.at - 1, before.at + 1].find((n) => before.steps[n] === step);
      if (way === 'POP') return near === undefined ? { steps: [step], at: 0 } : { ...before, at: near };
      return { steps: [...before.steps.slice(0, before.at + 1), step], at: before.at + 1 };
    });
  }, [step, way]);

  const undo = at > 0 ? () => void navigate(-1) : undefined;
  const redo = at < steps.length - 1 ? () => void navigate(1) : undefined;
  useHotkeys([
    ['mod+Z', () => undo?.()],
    ['mod+shift+Z', () => redo?.()],
    ['mod+Y', () => redo?.()],
  ]);
  return { undo, redo };
}
