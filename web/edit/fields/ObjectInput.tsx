import type { FieldProps } from './Field.tsx';
import { FieldGroup, splitFields } from './FieldGroup.tsx';
import { FieldSet } from './FieldSet.tsx';
import styles from './Fields.module.css';

/** A value of several parts, such as an amount. */
export const ObjectInput = ({ field, path, value }: FieldProps) => (
  <FieldSet field={field} path={path}>
    <div className={styles.item}>
      <FieldGroup {...splitFields(field.fields)} path={path} value={value} compact />
    </div>
  </FieldSet>
);
