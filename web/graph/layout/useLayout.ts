import { useEffect, useMemo, useRef, useState } from 'react';
import type { LayoutInput, Positions } from './layout.ts';

export interface LayoutResult<Subject> {
  subject: Subject;
  positions: Positions;
}

/**
 * The positions of what is to be drawn: at once, where all have their places already. While they are computed, the last
 * subject that was settled is answered, so that subject and positions always belong together; null before the first.
 */
export function useLayout<Subject>(subject: Subject | null, input: LayoutInput | null): LayoutResult<Subject> | null {
  const [result, setResult] = useState<LayoutResult<Subject> | null>(null);
  const worker = useRef<Worker>(null);
  const lastRequestId = useRef(0);
  useEffect(() => () => worker.current?.terminate(), []);

  const immediate = useMemo(
    () =>
      subject && input?.fixedPositions && input.steps.flat().length === 0
        ? { subject, positions: input.fixedPositions }
        : null,
    [subject, input],
  );

  useEffect(() => {
    if (!subject || !input || immediate) return setResult(immediate);
    worker.current ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const requestId = ++lastRequestId.current;
    // One listener at a time: the next order replaces this one.
    // oxlint-disable-next-line unicorn/prefer-add-event-listener
    worker.current.onmessage = ({ data }: MessageEvent<{ order: number; positions: Positions }>) => {
      // An older order that was still under way: what is wanted now comes next.
      if (data.order === requestId) setResult({ subject, positions: data.positions });
    };
    worker.current.postMessage({ order: requestId, input });
  }, [subject, input, immediate]);

  return immediate ?? result;
}
