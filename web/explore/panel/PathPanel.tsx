import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { SelectedEdgeDocument } from '#web/api/operations.ts';
import { KindMark } from '#web/domain/KindMark.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { Panel } from './Panel.tsx';
import styles from './PathPanel.module.css';
import { PathStep } from './PathStep.tsx';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

/** The path as a list of nodes, with the relations between them and the passages that state these. */
export function PathPanel({ pathIds, image: { loaded } }: { pathIds: readonly string[]; image: GraphImage }) {
  const { t } = useTranslation('explore');
  const { select, clearPath } = useExploration();
  const { data, edges, things } = loaded;
  const cited = useApiQuery(SelectedEdgeDocument, { ids: [...pathIds] });
  const citedEdges = new Map(cited.data?.subgraph.edges.map((edge) => [edge.id, edge]));
  return (
    <Panel kind={t('path.title')} title={t('path.hops', { count: pathIds.length - 1 })} onClose={clearPath}>
      <ol className={styles.path}>
        {pathIds.map((id, index) => (
          <li key={id}>
            {index > 0 && (
              <PathStep
                edges={data.edges(pathIds[index - 1]!, id).map((edge) => citedEdges.get(edge) ?? edges.get(edge)!)}
              />
            )}
            <button type="button" className={styles.node} onClick={() => select({ type: 'node', id })}>
              <KindMark kind={things.get(id)!.kind} labelled />
              <span>{things.get(id)!.name}</span>
            </button>
            <RecordBadge record={things.get(id)!} />
          </li>
        ))}
      </ol>
      {cited.error && <ErrorState error={cited.error} retry={cited.refetch} />}
    </Panel>
  );
}
