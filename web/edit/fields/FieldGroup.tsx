import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldContext, useFormState } from '#web/edit/form/FormContext.ts';
import { type FormField, isEmpty, isValues, listShownFields } from '#web/record/formFields.ts';
import { type Path, joinPath } from '#web/edit/model/setValue.ts';
import styles from './Fields.module.css';

interface Props {
  /** Shown from the start. */
  fields: readonly FormField[];
  /** Offered by a button, until they are filled in. */
  more?: readonly FormField[];
  path: Path;
  value: unknown;
  /** Short inputs stand side by side. */
  compact?: boolean;
}

/** Fields, and buttons for those that are rarely filled in. */
export function FieldGroup({ fields, more = [], path, value, compact = false }: Props) {
  const { t } = useTranslation('edit');
  const { opened, open, set } = useFormState();
  const Field = use(FieldContext);
  const values = isValues(value) ? value : {};
  const isShown = ({ name }: FormField) => !isEmpty(values[name]) || opened.has(joinPath(path, name));
  const shown = [...fields, ...more.filter(isShown)];
  const folded = more.filter((field) => !isShown(field));
  const unfold = (field: FormField) => {
    const fieldPath = joinPath(path, field.name);
    // The first element is there at once.
    if (field.fields?.length && field.list && !field.reference) set(fieldPath, [{}]);
    open(fieldPath);
  };
  return (
    <>
      {shown.length > 0 && (
        <div className={compact ? styles.compact : styles.fields}>
          {shown.map((field) => (
            <Field key={field.name} field={field} path={joinPath(path, field.name)} value={values[field.name]} />
          ))}
        </div>
      )}
      {folded.length > 0 && (
        <div className={styles.more} role="group" aria-label={t('more')}>
          {folded.map((field) => (
            <Button
              key={field.name}
              size="compact-xs"
              variant="subtle"
              leftSection={<IconPlus size={13} aria-hidden />}
              onClick={() => unfold(field)}
            >
              {field.label}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** The fields of a part of a record: what it needs, and the rest behind buttons; all simple ones when it needs nothing. */
export function splitFields(fields: readonly FormField[] | null | undefined): Pick<Props, 'fields' | 'more'> {
  const all = listShownFields(fields);
  const isNeeded = all.some(({ required }) => required)
    ? ({ required, defaultValue }: FormField) => required && defaultValue == null
    : ({ fields: inner }: FormField) => !inner?.length;
  return { fields: all.filter(isNeeded), more: all.filter((field) => !isNeeded(field)) };
}
