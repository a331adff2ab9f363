import { useTranslation } from 'react-i18next';
import { toFieldId, useFormState } from '#web/edit/form/FormContext.ts';
import { type Values, listShownFields } from '#web/record/formFields.ts';
import { joinPath } from '#web/edit/model/setValue.ts';
import { capitalize } from '#web/ui/capitalize.ts';
import type { FieldProps } from './Field.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { FieldSet } from './FieldSet.tsx';
import styles from './Fields.module.css';
import { PickThing } from './PickThing.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { ThingName } from './ThingName.tsx';

/** Relations to other things: each added by typing a name, with what is known about the relation. */
export function EdgeList({ field, path, value }: FieldProps) {
  const { t } = useTranslation('edit');
  const { set, open, things } = useFormState();
  const reference = field.reference!;
  const edges = [value ?? []].flat() as Values[];
  const facts = listShownFields(field.fields).filter(({ name }) => name !== reference);
  const needed = facts.filter(({ required }) => required);
  const toEdgePath = (index: number) => (field.list ? joinPath(path, index) : path);
  const write = (next: readonly Values[]) => set(path, next.length === 0 ? undefined : field.list ? next : next[0]);
  return (
    <FieldSet field={field} path={path}>
      {edges.map((edge, index) => {
        const id = String(edge[reference] ?? '');
        const name = things.get(id)?.name ?? id;
        const edgePath = toEdgePath(index);
        return (
          <div
            key={`${index} ${id}`}
            id={field.list ? toFieldId(edgePath) : undefined}
            className={styles.item}
            role="group"
            aria-label={name}
          >
            <ThingName id={id} />
            <RemoveButton name={name} remove={() => write(edges.filter((_, position) => position !== index))} />
            <FieldGroup
              fields={needed}
              more={facts.filter(({ required }) => !required)}
              path={edgePath}
              value={edge}
              compact
            />
          </div>
        );
      })}
      {(field.list || edges.length === 0) && (
        <PickThing
          label={capitalize(field.label)}
          placeholder={t('addByName', { field: field.label })}
          kinds={field.targets ?? []}
          pick={(id) => {
            write([...edges, { [reference]: id }]);
            if (needed[0]) open(joinPath(toEdgePath(edges.length), needed[0].name));
          }}
        />
      )}
    </FieldSet>
  );
}
