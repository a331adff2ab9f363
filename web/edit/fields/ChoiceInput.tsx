import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormState } from '#web/edit/form/FormContext.ts';
import { capitalize } from '#web/ui/capitalize.ts';
import type { FieldProps } from './Field.tsx';
import { useFieldProps } from './useFieldProps.ts';

const booleans = { true: true, false: false } as Record<string, boolean | undefined>;

/** A value of a closed list, or yes and no. */
export function ChoiceInput({ field, path, value }: FieldProps) {
  const { t } = useTranslation(['edit', 'common']);
  const { set } = useFormState();
  const isBoolean = !field.options;
  const options = field.options ?? [
    { value: 'true', label: t('state.yes', { ns: 'common' }) },
    { value: 'false', label: t('state.no', { ns: 'common' }) },
  ];
  const empty = field.required ? t('choose') : t('unknown');
  const selected = value ?? field.defaultValue;
  return (
    <NativeSelect
      {...useFieldProps(field, path)}
      value={selected == null ? '' : String(selected)}
      data={[
        ...(field.defaultValue == null ? [{ value: '', label: empty }] : []),
        ...options.map((option) => ({ value: option.value, label: capitalize(option.label) })),
      ]}
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value || undefined;
        set(path, isBoolean ? chosen && booleans[chosen] : chosen);
      }}
    />
  );
}
