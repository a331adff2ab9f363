import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { Panel } from './Panel.tsx';
import styles from './PathPanel.module.css';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

/** The path as a list of nodes, with the relations between them. */
export function PathPanel({ pathIds, image: { loaded } }: { pathIds: readonly string[]; image: GraphImage }) {
  const { t } = useTranslation('explore');
  const { select, clearPath } = useExploration();
  const vocabulary = useVocabulary();
  const { data, edges, things } = loaded;
  const listEdgeLabels = (source: string, target: string) => [
    ...new Set(
      data.edges(source, target).map((id) => {
        const edge = edges.get(id)!;
        return edge.role ? vocabulary.label('Role', edge.role) : edge.label;
      }),
    ),
  ];
  return (
    <Panel kind={t('path.title')} title={t('path.hops', { count: pathIds.length - 1 })} onClose={clearPath}>
      <ol className={styles.path}>
        {pathIds.map((id, index) => (
          <li key={id}>
            {index > 0 && <span className={styles.edge}>{listEdgeLabels(pathIds[index - 1]!, id).join(', ')}</span>}
            <button type="button" className={styles.node} onClick={() => select({ type: 'node', id })}>
              <KindMark kind={things.get(id)!.kind} labelled />
              <span>{things.get(id)!.name}</span>
            </button>
            <RecordBadge record={things.get(id)!} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
