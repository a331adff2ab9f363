import { PageLink } from '#web/app/routing/PageLink.tsx';
import { thingDimensions } from '#web/overlaps/matrix/dimensions.ts';
import type { Dimension, MatrixHeaderFragment } from '#web/api/operations.ts';
import styles from './MatrixTable.module.css';

/** The name of a row or column, linked to its page if it is a thing. */
export function HeadName({ dimension, head }: { dimension: Dimension; head: MatrixHeaderFragment }) {
  if (!thingDimensions.includes(dimension)) return <span className={styles.name}>{head.label}</span>;
  return (
    <PageLink to={`/thing/${encodeURIComponent(head.key)}`} className={styles.name} title={head.label} dir="auto">
      {head.label}
    </PageLink>
  );
}
