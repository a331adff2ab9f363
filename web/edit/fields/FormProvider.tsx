import type { ReactNode } from 'react';
import { FieldContext, FormContext, type FormState } from '#web/edit/form/FormContext.ts';
import { Field } from './Field.tsx';

/** Gives the fields of a form what they share. */
export const FormProvider = ({ state, children }: { state: FormState; children: ReactNode }) => (
  <FieldContext value={Field}>
    <FormContext value={state}>{children}</FormContext>
  </FieldContext>
);
