import { useMemo } from 'react';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { isUnstated } from '#web/domain/confidence.ts';
import { createDataGraph } from '#web/graph/dataGraph.ts';
import { StaticGraph } from '#web/graph/canvas/StaticGraph.tsx';
import { toDrawnGraph } from '#web/graph/drawnGraph.ts';
import { buildLayoutInput } from '#web/graph/layout/layoutInput.ts';
import { useLayout } from '#web/graph/layout/useLayout.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { SurroundingsQuery } from '#web/api/operations.ts';
import styles from './Surroundings.module.css';

interface Props {
  root: string;
  neighbourhood: SurroundingsQuery['neighbourhood'];
  label: string;
}

/** The graph itself, in a chunk of its own because of the layout code. */
export function SurroundingsGraph({ root, neighbourhood, label }: Props) {
  const { kinds } = useVocabulary();
  const graph = useMemo(
    () =>
      toDrawnGraph(
        createDataGraph(
          neighbourhood.nodes.map((thing) => ({
            id: thing.id,
            kind: thing.kind,
            family: 'Thing',
            name: thing.name,
            short: ('acronym' in thing && thing.acronym) || undefined,
            neighbours: 0,
          })),
          neighbourhood.edges.map((edge) => ({
            id: edge.id,
            source: edge.source,
            target: edge.target,
            label: edge.label,
            doubtful: isUnstated(edge),
          })),
        ),
      ),
    [neighbourhood],
  );
  const input = useMemo(
    () => buildLayoutInput(graph, [neighbourhood.nodes.map(({ id }) => id)]),
    [graph, neighbourhood],
  );
  const layout = useLayout(graph, input);
  if (!layout) return <div className={styles.room} />;
  return (
    <StaticGraph
      graph={layout.subject}
      positions={layout.positions}
      kinds={kinds}
      root={root}
      label={label}
      renderLink={(id, content) => (
        // Not in the tab order: the same links follow as text.
        <PageLink key={id} to={`/thing/${encodeURIComponent(id)}`} tabIndex={-1}>
          {content}
        </PageLink>
      )}
    />
  );
}
