import { TextInput } from '@mantine/core';
import { useFormState } from '#web/edit/form/FormContext.ts';
import type { FieldProps } from './Field.tsx';
import { useFieldProps } from './useFieldProps.ts';

export function TextField({ field, path, value }: FieldProps) {
  const { set } = useFormState();
  return (
    <TextInput
      {...useFieldProps(field, path)}
      value={String(value ?? '')}
      placeholder={field.example ?? undefined}
      maxLength={field.maxLength ?? undefined}
      dir="auto"
      onChange={({ currentTarget }) => set(path, currentTarget.value || undefined)}
    />
  );
}
