import type { SelectedEdgeQuery } from '#web/api/operations.ts';
import { CitationList } from '#web/domain/CitationList.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { LoadedEdge } from '#web/explore/state/loadGraph.ts';
import styles from './PathPanel.module.css';

type CitedEdge = SelectedEdgeQuery['subgraph']['edges'][number];

interface Props {
  /** With their citations once these are loaded. */
  edges: readonly (CitedEdge | LoadedEdge)[];
}

/** One step of a path: each relation between the two nodes, and the passages that state it. */
export function PathStep({ edges }: Props) {
  const vocabulary = useVocabulary();
  return (
    <ul className={styles.step}>
      {edges.map((edge) => (
        <li key={edge.id}>
          <span className={styles.edge}>
            {edge.role ? vocabulary.label('Role', edge.role) : edge.label}
            {'period' in edge && (
              <>
                {' '}
                <PeriodText period={edge.period} length="short" />
              </>
            )}
          </span>
          {'citations' in edge && edge.citations.length > 0 && (
            <div className={styles.sources}>
              <CitationList citations={edge.citations} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
