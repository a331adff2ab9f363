import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { Panel } from './Panel.tsx';
import styles from './PathPanel.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { Picture } from '#web/explore/state/useGraphImage.ts';

/** The path as a list: who, tied how, to whom, until the other end. */
export function PathPanel({ way, picture: { explored } }: { way: readonly string[]; picture: Picture }) {
  const { t } = useTranslation('explore');
  const { choose, endPath } = useExploration();
  const vocabulary = useVocabulary();
  const { data, ties, things } = explored;
  const between = (one: string, other: string) => [
    ...new Set(
      data.edges(one, other).map((id) => {
        const tie = ties.get(id)!;
        return tie.role ? vocabulary.label('Role', tie.role) : tie.label;
      }),
    ),
  ];
  return (
    <Panel kind={t('path.title')} title={t('path.hops', { count: way.length - 1 })} onClose={endPath}>
      <ol className={styles.way}>
        {way.map((id, n) => (
          <li key={id}>
            {n > 0 && <span className={styles.tie}>{between(way[n - 1]!, id).join(', ')}</span>}
            <button type="button" className={styles.stop} onClick={() => choose(id)}>
              <KindMark kind={things.get(id)!.kind} named />
              <span>{things.get(id)!.name}</span>
            </button>
            <RecordBadge of={things.get(id)!} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
