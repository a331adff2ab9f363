import { useFormState } from '#web/edit/form/FormContext.ts';
import { capitalize } from '#web/ui/capitalize.ts';
import type { FieldProps } from './Field.tsx';
import { FieldSet } from './FieldSet.tsx';
import styles from './Fields.module.css';
import { PickThing } from './PickThing.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { ThingName } from './ThingName.tsx';

/** One or several things by id. */
export function ReferenceInput({ field, path, value }: FieldProps) {
  const { set, things } = useFormState();
  const ids = [value ?? []].flat() as string[];
  const write = (next: string[]) => set(path, next.length === 0 ? undefined : field.list ? next : next[0]);
  return (
    <FieldSet field={field} path={path}>
      {ids.map((id) => (
        <div key={id} className={styles.row}>
          <ThingName id={id} />
          <RemoveButton
            name={things.get(id)?.name ?? id}
            remove={() => write(ids.filter((present) => present !== id))}
          />
        </div>
      ))}
      {(field.list || ids.length === 0) && (
        <PickThing
          label={capitalize(field.label)}
          kinds={field.targets ?? []}
          pick={(id) => !ids.includes(id) && write([...ids, id])}
        />
      )}
    </FieldSet>
  );
}
