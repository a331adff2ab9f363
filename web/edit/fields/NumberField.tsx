import { NumberInput } from '@mantine/core';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useFormState } from '#web/edit/form/FormContext.ts';
import type { FieldProps } from './Field.tsx';
import { useFieldProps } from './useFieldProps.ts';

/** A number, written as in the reader's language. What is out of bounds is reported, not changed. */
export function NumberField({ field, path, value }: FieldProps) {
  const { language } = useLanguage();
  const { set } = useFormState();
  const isFrench = language === 'fr';
  return (
    <NumberInput
      {...useFieldProps(field, path)}
      value={typeof value === 'number' ? value : ''}
      allowDecimal={field.type === 'Float'}
      allowNegative={field.min == null || field.min < 0}
      decimalSeparator={isFrench ? ',' : '.'}
      allowedDecimalSeparators={['.', ',']}
      thousandSeparator={field.min === 0 ? (isFrench ? '\u202F' : ',') : undefined}
      decimalScale={6}
      clampBehavior="none"
      hideControls
      onChange={(number) => set(path, typeof number === 'number' ? number : undefined)}
    />
  );
}
