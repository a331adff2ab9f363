import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { Panel } from './Panel.tsx';
import styles from './Panel.module.css';
import { SharedInitiatives } from './SharedInitiatives.tsx';
import { type SelectedEdgeQuery, SelectedEdgeDocument } from '#web/api/operations.ts';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

type Edge = SelectedEdgeQuery['subgraph']['edges'][number];

/** The selected edge: its data edges with their sources, and the initiatives it stands for. */
export function EdgePanel({ id, image }: { id: string; image: GraphImage }) {
  const { t } = useTranslation('explore');
  const { select } = useExploration();
  const vocabulary = useVocabulary();
  const { graph, loaded } = image;
  const { edges, shared } = graph.getEdgeAttributes(id);
  const endIds = graph.extremities(id);
  const result = useApiQuery(SelectedEdgeDocument, { ids: endIds }, { skip: edges.length === 0 });
  const name = (end: string) => loaded.things.get(end)?.name ?? end;
  const getLabel = ({ role, label }: Edge) => (role ? vocabulary.label('Role', role) : label);

  return (
    <Panel
      kind={shared.length > 0 ? t('edge.cooperation', { count: shared.length }) : t('edge.edge')}
      title={
        <span className={styles.ends}>
          {endIds.map((end) => (
            <span key={end}>
              <button type="button" className={styles.end} onClick={() => select({ type: 'node', id: end })}>
                {name(end)}
              </button>{' '}
              <RecordBadge record={loaded.things.get(end) ?? {}} />
            </span>
          ))}
        </span>
      }
    >
      {edges.length > 0 && (
        <QueryBoundary result={result}>
          {({ subgraph }) => (
            <ul className={styles.edges}>
              {subgraph.edges
                .filter((edge) => edges.includes(edge.id))
                .map((edge) => (
                  <li key={edge.id}>
                    <strong>{getLabel(edge)}</strong> {name(edge.source)} → {name(edge.target)}{' '}
                    <PeriodText period={edge.period} length="short" />{' '}
                    <WithSources citations={edge.citations} fact={getLabel(edge)} />
                  </li>
                ))}
            </ul>
          )}
        </QueryBoundary>
      )}
      {shared.length > 0 && <SharedInitiatives ids={shared} endIds={endIds} loaded={loaded} />}
    </Panel>
  );
}
