import { PageLink } from '#web/app/routing/PageLink.tsx';
import { KindMark } from './KindMark.tsx';
import { RecordBadge } from './RecordBadge.tsx';
import type { ThingLinkFragment } from '#web/api/operations.ts';
import styles from './ThingLink.module.css';

interface Props {
  thing: Pick<ThingLinkFragment, 'id' | 'kind' | 'name'> & Partial<ThingLinkFragment>;
  /** The original name beside, when it differs. Leave it out where there is no room. */
  original?: boolean;
  mark?: boolean;
}

/** A thing's name in the reader's language, leading to its page. */
export function ThingLink({ thing, original = false, mark = true }: Props) {
  return (
    <span className={styles.thing}>
      {mark && <KindMark kind={thing.kind} labelled />}
      <span>
        <PageLink to={`/thing/${encodeURIComponent(thing.id)}`} className={styles.name}>
          {thing.name}
        </PageLink>
        {original && thing.original && thing.original !== thing.name && (
          <span className={styles.original}> {thing.original}</span>
        )}{' '}
        <RecordBadge of={thing} />
      </span>
    </span>
  );
}
