import { PageLink } from '#web/app/routing/PageLink.tsx';
import { KindMark } from './KindMark.tsx';
import { RecordBadge } from './RecordBadge.tsx';
import type { ThingLinkFragment } from '#web/api/operations.ts';
import styles from './ThingLink.module.css';

interface Props {
  thing: Pick<ThingLinkFragment, 'id' | 'kind' | 'name'> & Partial<ThingLinkFragment>;
  /** Also shows the original name, if it differs. */
  original?: boolean;
  mark?: boolean;
}

/** Links to the page of a thing. */
export function ThingLink({ thing, original = false, mark = true }: Props) {
  return (
    <span className={styles.thing}>
      {mark && <KindMark kind={thing.kind} labelled />}
      <span>
        <PageLink to={`/thing/${encodeURIComponent(thing.id)}`} className={styles.name} dir="auto">
          {thing.name}
        </PageLink>
        {original && thing.original && thing.original !== thing.name && (
          <>
            {' '}
            <span className={styles.original} dir="auto">
              {thing.original}
            </span>
          </>
        )}{' '}
        <RecordBadge record={thing} />
      </span>
    </span>
  );
}
