import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import type { Values } from '#web/record/formFields.ts';
import { clearInput, storeInput } from '#web/edit/store/storedInput.ts';

interface Options {
  editor: string;
  /** Which form it is: the id of the record, or its kind. */
  form: string;
  values: Values;
  base: Values | undefined;
  version: number | undefined;
  changed: boolean;
  /** Whether leaving is what the form itself does. */
  isLeaving: () => boolean;
}

/** Stores what is typed in the browser at once, and warns before the page is left. */
export function useStoredInput({ editor, form, values, base, version, changed, isLeaving }: Options) {
  useEffect(() => {
    if (changed) storeInput(editor, form, { values, base, version, at: new Date().toISOString() });
    else clearInput(editor, form);
  }, [editor, form, values, base, version, changed]);

  useEffect(() => {
    if (!changed) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [changed]);

  return useBlocker(
    ({ currentLocation, nextLocation }) =>
      changed && !isLeaving() && currentLocation.pathname !== nextLocation.pathname,
  );
}
