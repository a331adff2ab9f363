import { useMemo } from 'react';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { dataGraph } from '#web/graph/dataGraph.ts';
import { Figure } from '#web/graph/canvas/StaticGraph.tsx';
import { unfolded } from '#web/graph/labels/wrapLines.ts';
import { layoutInput } from '#web/graph/layout/layoutInput.ts';
import { useLayout } from '#web/graph/layout/useLayout.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { SurroundingsQuery } from '#web/api/operations.ts';
import styles from './Surroundings.module.css';

interface Props {
  root: string;
  around: SurroundingsQuery['neighbourhood'];
  label: string;
}

/** The drawing itself, which brings the code that lays graphs out. */
export function SurroundingsFigure({ root, around, label }: Props) {
  const { kinds } = useVocabulary();
  const graph = useMemo(
    () =>
      unfolded(
        dataGraph(
          around.nodes.map((thing) => ({
            id: thing.id,
            kind: thing.kind,
            family: 'Thing',
            name: thing.name,
            short: ('acronym' in thing && thing.acronym) || undefined,
            neighbours: 0,
          })),
          around.edges,
        ),
      ),
    [around],
  );
  const input = useMemo(() => layoutInput(graph, [around.nodes.map(({ id }) => id)]), [graph, around]);
  const settled = useLayout(graph, input);
  if (!settled) return <div className={styles.room} />;
  return (
    <Figure
      graph={settled.subject}
      positions={settled.positions}
      kinds={kinds}
      root={root}
      label={label}
      linked={(id, content) => (
        // The page says the same in words further down: the keyboard goes there, not through every mark.
        <PageLink key={id} to={`/thing/${encodeURIComponent(id)}`} tabIndex={-1}>
          {content}
        </PageLink>
      )}
    />
  );
}
