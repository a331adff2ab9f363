import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed. What is rendered then is on the paper. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays out the paper as soon as the event is over: a later rendering would be missing.
    const update = (printed: boolean) => flushSync(() => setPrinting(printed));
    const [start, stop] = [() => update(true), () => update(false)];
    const query = matchMedia('print');
    const follow = () => update(query.matches);
    addEventListener('beforeprint', start);
    addEventListener('afterprint', stop);
    query.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', stop);
      query.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
