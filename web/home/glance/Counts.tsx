import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import styles from './Counts.module.css';

interface Props {
  title: string;
  /** Name of the directory's filter. */
  field: string;
  values: readonly { value: string; label: string; count: number }[];
  total: number;
  max?: number;
}

/** Values of a larger share are not informative. */
const maxShare = 0.8;

/** The most frequent values, each linked to the filtered directory. */
export function Counts({ title, field, values, total, max = 6 }: Props) {
  const informativeValues = values.filter(({ count }) => values.length <= max || count < total * maxShare);
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {informativeValues.slice(0, max).map(({ value, label, count }) => (
          <li key={value}>
            <PageLink to={buildUrl('/directory', { [field]: value })} className={styles.value}>
              <span className={styles.label} dir="auto">
                {label}
              </span>
              <span className={styles.count}>{count}</span>
              <span className={styles.bar} style={{ '--share': count / total } as object} aria-hidden />
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
