import { useTranslation } from 'react-i18next';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { Answered } from '#web/ui/QueryBoundary.tsx';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { Sourced } from '#web/domain/WithSources.tsx';
import { Panel } from './Panel.tsx';
import styles from './Panel.module.css';
import { SharedInitiatives } from './SharedInitiatives.tsx';
import { type ChosenTieQuery, ChosenTieDocument } from '#web/api/operations.ts';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { Picture } from '#web/explore/state/useGraphImage.ts';

type Edge = ChosenTieQuery['among']['edges'][number];

/** What a line stands for: ties of their own with their sources, and the initiatives that are folded into it. */
export function TiePanel({ id, picture }: { id: string; picture: Picture }) {
  const { t } = useTranslation('explore');
  const { choose } = useExploration();
  const vocabulary = useVocabulary();
  const { graph, explored } = picture;
  const { ties, shared } = graph.getEdgeAttributes(id);
  const ends = graph.extremities(id);
  const answer = useAnswer(ChosenTieDocument, { ids: ends }, { skip: ties.length === 0 });
  const name = (end: string) => explored.things.get(end)?.name ?? end;
  const words = ({ role, label }: Edge) => (role ? vocabulary.label('Role', role) : label);

  return (
    <Panel
      kind={shared.length > 0 ? t('tie.cooperation', { count: shared.length }) : t('tie.tie')}
      title={
        <span className={styles.ends}>
          {ends.map((end) => (
            <span key={end}>
              <button type="button" className={styles.end} onClick={() => choose(end)}>
                {name(end)}
              </button>{' '}
              <RecordBadge of={explored.things.get(end) ?? {}} />
            </span>
          ))}
        </span>
      }
    >
      {ties.length > 0 && (
        <Answered answer={answer}>
          {({ among }) => (
            <ul className={styles.ties}>
              {among.edges
                .filter((edge) => ties.includes(edge.id))
                .map((edge) => (
                  <li key={edge.id}>
                    <strong>{words(edge)}</strong> {name(edge.source)} → {name(edge.target)}{' '}
                    <PeriodText period={edge.period} length="short" />{' '}
                    <Sourced citations={edge.citations} of={words(edge)} />
                  </li>
                ))}
            </ul>
          )}
        </Answered>
      )}
      {shared.length > 0 && <SharedInitiatives ids={shared} ends={ends} explored={explored} />}
    </Panel>
  );
}
