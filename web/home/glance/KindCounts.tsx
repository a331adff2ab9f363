import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import styles from './KindCounts.module.css';

/** The number of things of each kind, in the order of the model, linked to their lists. */
export function KindCounts({ counts }: { counts: readonly { value: string; count: number }[] }) {
  const { kinds } = useVocabulary();
  return (
    <div className={styles.box}>
      <ul className={styles.kinds}>
        {kinds.map(({ kind, pluralLabel }) => (
          <li key={kind}>
            <PageLink to={buildUrl('/directory', { kind })} className={styles.kind}>
              <span className={styles.count}>{counts.find(({ value }) => value === kind)?.count ?? 0}</span>
              <span className={styles.label}>
                <KindMark kind={kind} size={11} />
                {pluralLabel}
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
