import { useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';

/** Search parameters that are replaced and add no history entry. */
const viewParameters = ['selected', 'table', 'sort', 'lang'];

function toStep(search: string): string {
  const params = new URLSearchParams(search);
  for (const name of viewParameters) params.delete(name);
  return params.toString();
}

/** Undo and redo: back and forward in the browser's history, within this page. */
export function useUndoRedo() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const navigationType = useNavigationType();
  const step = useMemo(() => toStep(search), [search]);
  const [{ steps, at }, setSteps] = useState({ steps: [step], at: 0 });

  useEffect(() => {
    setSteps((history) => {
      if (history.steps[history.at] === step) return history;
      if (navigationType === 'REPLACE') return { ...history, steps: history.steps.with(history.at, step) };
      const adjacent = [history.at - 1, history.at + 1].find((index) => history.steps[index] === step);
      if (navigationType === 'POP')
        return adjacent === undefined ? { steps: [step], at: 0 } : { ...history, at: adjacent };
      return { steps: [...history.steps.slice(0, history.at + 1), step], at: history.at + 1 };
    });
  }, [step, navigationType]);

  const undo = at > 0 ? () => void navigate(-1) : undefined;
  const redo = at < steps.length - 1 ? () => void navigate(1) : undefined;
  useHotkeys([
    ['mod+Z', () => undo?.()],
    ['mod+shift+Z', () => redo?.()],
    ['mod+Y', () => redo?.()],
  ]);
  return { undo, redo };
}
