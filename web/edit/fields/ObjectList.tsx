import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormState } from '#web/edit/form/FormContext.ts';
import { joinPath } from '#web/edit/model/setValue.ts';
import type { FieldProps } from './Field.tsx';
import { FieldGroup, splitFields } from './FieldGroup.tsx';
import { FieldSet } from './FieldSet.tsx';
import styles from './Fields.module.css';
import { RemoveButton } from './RemoveButton.tsx';
import { toFieldId } from '#web/edit/form/FormContext.ts';

/** Values of several parts, such as costs, results or citations. */
export function ObjectList({ field, path, value }: FieldProps) {
  const { t } = useTranslation('edit');
  const { set, open } = useFormState();
  const items = (value ?? []) as readonly unknown[];
  const parts = splitFields(field.fields);
  const add = () => {
    set(path, [...items, {}]);
    open(joinPath(path, items.length));
  };
  const remove = (index: number) => {
    const left = items.filter((_, position) => position !== index);
    set(path, left.length > 0 ? left : undefined);
    open(path);
  };
  return (
    <FieldSet field={field} path={path}>
      {items.map((item, index) => (
        <div
          key={index}
          id={toFieldId(joinPath(path, index))}
          className={styles.item}
          role="group"
          aria-label={`${field.label} ${index + 1}`}
        >
          <RemoveButton name={`${field.label} ${index + 1}`} remove={() => remove(index)} />
          <FieldGroup {...parts} path={joinPath(path, index)} value={item} compact />
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        className={styles.add}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
        aria-label={t('addTo', { field: field.label })}
      >
        {t('add')}
      </Button>
    </FieldSet>
  );
}
