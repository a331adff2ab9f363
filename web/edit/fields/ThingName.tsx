import { useFormState } from '#web/edit/form/FormContext.ts';
import { KindMark } from '#web/domain/KindMark.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import styles from './Fields.module.css';

/** The thing with an id, as a form shows it. */
export function ThingName({ id }: { id: string }) {
  const thing = useFormState().things.get(id);
  return (
    <span className={styles.thing}>
      {thing && <KindMark kind={thing.kind} labelled />}
      <bdi>{thing?.name ?? id}</bdi>
      {thing && <RecordBadge record={thing} />}
    </span>
  );
}
