import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { ConfidenceMark } from '#web/domain/ConfidenceMark.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import styles from './Cell.module.css';
import type { Row } from '#web/directory/rowsQuery.ts';

const maxShown = 2;

type Participations = Extract<Row, { participations: unknown }>['participations'];

/** Participants by role, leaders first; an actor with several roles appears once. */
export function ParticipantsCell({ participations: { nodes, totalCount } }: { participations: Participations }) {
  const { t } = useTranslation('directory');
  const vocabulary = useVocabulary();
  const roleOrder = vocabulary.values('Role').map(({ value }) => value as string);
  const actors = new Map<string, { actor: (typeof nodes)[number]['actor']; roles: ReactNode[] }>();
  for (const { actor, role, confidence } of nodes.toSorted(
    (a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role),
  )) {
    const earlier = actors.get(actor.id)?.roles ?? [];
    const label = (
      <span key={role}>
        {earlier.length > 0 && ', '}
        {vocabulary.label('Role', role)}
        <ConfidenceMark confidence={confidence} />
      </span>
    );
    actors.set(actor.id, { actor, roles: [...earlier, label] });
  }
  const shown = [...actors.values()].slice(0, maxShown);
  const hiddenCount = actors.size - shown.length + Math.max(totalCount - nodes.length, 0);
  return (
    <ul className={styles.people}>
      {shown.map(({ actor, roles }) => (
        <li key={actor.id}>
          <ThingLink thing={actor} mark={false} /> <span className={styles.faint}>{roles}</span>
        </li>
      ))}
      {hiddenCount > 0 && <li className={styles.faint}>{t('andMore', { count: hiddenCount })}</li>}
    </ul>
  );
}
