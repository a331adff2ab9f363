import { useState } from 'react';
import { useErrorText } from './useErrorText.ts';

/** Runs what a button does: whether it is running, and what went wrong, in the reader's language. */
export function useAction() {
  const toErrorText = useErrorText();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<string>();
  return {
    running,
    error,
    async run(action: () => Promise<void>): Promise<void> {
      setRunning(true);
      setError(undefined);
      try {
        await action();
      } catch (failure) {
        setError(toErrorText(failure));
      } finally {
        setRunning(false);
      }
    },
  };
}
