import { useEffect, useMemo, useRef, useState } from 'react';
import type { LayoutInput, Positions } from './layout.ts';

export interface LayoutResult<Subject> {
  subject: Subject;
  positions: Positions;
}

/**
 * Computes the layout of a subject in a worker; without one if all positions are fixed. Until it is ready,
 * the last subject is returned with its positions, so that both always match; null before the first.
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
    // One listener at a time: the next request replaces it.
    // oxlint-disable-next-line unicorn/prefer-add-event-listener
    worker.current.onmessage = ({ data }: MessageEvent<{ requestId: number; positions: Positions }>) => {
      // Results of superseded requests are ignored.
      if (data.requestId === requestId) setResult({ subject, positions: data.positions });
    };
    worker.current.postMessage({ requestId, input });
  }, [subject, input, immediate]);

  return immediate ?? result;
}
