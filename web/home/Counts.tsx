import { PageLink } from '#web/app/routing/PageLink.tsx';
import { pageWith } from '#web/app/routing/useRoute.ts';
import styles from './Counts.module.css';

interface Props {
  title: string;
  /** The field of the filter. */
  field: string;
  values: readonly { value: string; label: string; count: number }[];
  of: number;
  most?: number;
}

/** What nearly all have tells nothing. */
const telling = 0.8;

/** The most frequent values with their counts; each leads to the list under that filter. */
export function Counts({ title, field, values, of, most = 6 }: Props) {
  const some = values.filter(({ count }) => values.length <= most || count < of * telling);
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {some.slice(0, most).map(({ value, label, count }) => (
          <li key={value}>
            <PageLink to={pageWith('/directory', { [field]: value })} className={styles.value}>
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{count}</span>
              <span className={styles.bar} style={{ '--share': count / of } as object} aria-hidden />
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
