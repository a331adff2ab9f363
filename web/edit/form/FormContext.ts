import { type ComponentType, createContext, use } from 'react';
import type { ThingLinkFragment } from '#web/api/operations.ts';
import type { FieldProps } from '#web/edit/fields/Field.tsx';
import type { Path } from '#web/edit/model/setValue.ts';

/** What all fields of a form share. */
export interface FormState {
  set(path: Path, value: unknown): void;
  /** What is wrong, in words, by path. */
  problems: ReadonlyMap<Path, string>;
  /** Fields that are shown although they are empty. */
  opened: ReadonlySet<Path>;
  /** Shows a field and moves the focus to it. */
  open(path: Path): void;
  /** The things that the record refers to, by id. */
  things: ReadonlyMap<string, ThingLinkFragment>;
  addThing(thing: ThingLinkFragment): void;
}

export const FormContext = createContext<FormState | null>(null);

export function useFormState(): FormState {
  const state = use(FormContext);
  if (!state) throw new Error('useFormState must be used inside a form.');
  return state;
}

/** The component of all fields, which those of several parts contain again. */
export const FieldContext = createContext<ComponentType<FieldProps>>(() => null);

export const toFieldId = (path: Path) => `field-${path}`;

const focusable = 'input:not([type=hidden]), select, textarea, button';

/** Moves the focus to a field, or else to the field that it is part of. */
export function focusField(path: Path) {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const element = document.getElementById(toFieldId(steps.slice(0, length).join('.')));
    const target = element?.matches(focusable) ? element : element?.querySelector<HTMLElement>(focusable);
    if (!target) continue;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
    return;
  }
}
