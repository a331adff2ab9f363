import { Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { toFieldId, useFormState } from '#web/edit/form/FormContext.ts';
import type { FormField } from '#web/record/formFields.ts';
import type { Path } from '#web/edit/model/setValue.ts';
import { capitalize } from '#web/ui/capitalize.ts';
import styles from './Fields.module.css';

interface Props {
  field: FormField;
  path: Path;
  children: ReactNode;
}

/** Several inputs under one label, with help and error. */
export function FieldSet({ field, path, children }: Props) {
  const { t } = useTranslation('edit');
  const { problems } = useFormState();
  const [help, error] = [useId(), useId()];
  const problem = problems.get(path);
  return (
    <fieldset
      id={toFieldId(path)}
      className={styles.set}
      aria-describedby={[field.help && help, problem && error].filter(Boolean).join(' ') || undefined}
    >
      <legend className={styles.legend}>
        {capitalize(field.label)}
        {field.required && (
          <span className={styles.required} title={t('required')}>
            {' '}
            *
          </span>
        )}
      </legend>
      {field.help && (
        <p id={help} className={styles.help}>
          {field.help}
        </p>
      )}
      {children}
      {problem && <Input.Error id={error}>{problem}</Input.Error>}
    </fieldset>
  );
}
