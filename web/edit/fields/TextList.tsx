import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormState } from '#web/edit/form/FormContext.ts';
import type { FieldProps } from './Field.tsx';
import { useFieldProps } from './useFieldProps.ts';

const isNumber = (type: string) => type === 'Int' || type === 'Float';

/** Words or numbers, each added with Enter. */
export function TextList({ field, path, value }: FieldProps) {
  const { t } = useTranslation('edit');
  const { set, problems } = useFormState();
  const items = (value ?? []) as readonly unknown[];
  const props = useFieldProps(field, path);
  // The API names the element, the field shows it.
  const itemError = items.map((_, index) => problems.get(`${path}.${index}`)).find(Boolean);
  const toItem = (text: string) => (isNumber(field.type) && text.trim() !== '' ? Number(text) : text);
  return (
    <TagsInput
      {...props}
      error={props.error ?? itemError}
      value={items.map(String)}
      placeholder={items.length === 0 ? t('list.placeholder') : undefined}
      acceptValueOnBlur
      onChange={(texts) => set(path, texts.length > 0 ? texts.map(toItem) : undefined)}
    />
  );
}
