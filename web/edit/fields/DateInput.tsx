import { Input, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useFormState } from '#web/edit/form/FormContext.ts';
import { describeDate } from './describeDate.ts';
import { formatTyped } from '#web/record/formatTyped.ts';
import type { FieldProps } from './Field.tsx';
import styles from './Fields.module.css';
import { useFieldProps } from './useFieldProps.ts';

/** A date or a period as people write it, with what was understood beneath. */
export function DateInput({ field, path, value }: FieldProps) {
  const { t } = useTranslation(['edit', 'common']);
  const { t: tCommon } = useTranslation('common');
  const { language } = useLanguage();
  const { set } = useFormState();
  const [typing, setTyping] = useState<string>();
  const note = useId();
  const text = String(value ?? '');
  const shown = typing ?? formatTyped(field.type, text, language, tCommon);
  const read = describeDate(field.type, shown, language, t);
  const props = useFieldProps(field, path);
  return (
    <div>
      <TextInput
        {...props}
        value={shown}
        placeholder={t(field.type === 'Date' ? 'date.dayExample' : 'date.periodExample')}
        aria-describedby={read ? note : undefined}
        onChange={({ currentTarget }) => {
          setTyping(currentTarget.value);
          set(path, currentTarget.value || undefined);
        }}
        onBlur={() => setTyping(undefined)}
      />
      {read && !props.error && (
        <Input.Description id={note} className={styles.read} component="p">
          {t('date.read', { date: read })}
        </Input.Description>
      )}
    </div>
  );
}
