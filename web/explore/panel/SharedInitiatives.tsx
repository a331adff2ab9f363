import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { LoadedGraph } from '#web/explore/state/loadGraph.ts';
import styles from './Panel.module.css';

interface Props {
  ids: readonly string[];
  endIds: readonly string[];
  loaded: LoadedGraph;
}

/** Formats the roles of an actor in an initiative. */
function useRoles({ data, edges }: LoadedGraph) {
  const vocabulary = useVocabulary();
  return (actor: string, initiative: string) =>
    data
      .edges(actor, initiative)
      .flatMap((id) => edges.get(id)?.role ?? [])
      .map((role) => vocabulary.label('Role', role))
      .join(', ');
}

/** The initiatives that two actors share, latest first. */
export function SharedInitiatives({ ids, endIds, loaded }: Props) {
  const { t } = useTranslation('explore');
  const formatRoles = useRoles(loaded);
  const getShortName = (id: string) =>
    loaded.data.getNodeAttribute(id, 'short') ?? loaded.data.getNodeAttribute(id, 'name');
  const initiatives = ids
    .flatMap((id) => {
      const thing = loaded.things.get(id);
      return thing && 'status' in thing ? [thing] : [];
    })
    .sort((a, b) => (b.period?.start ?? '').localeCompare(a.period?.start ?? ''));
  return (
    <section className={styles.section}>
      <h3>{t('edge.shared', { count: ids.length })}</h3>
      <ul className={styles.shared}>
        {initiatives.map((initiative) => (
          <li key={initiative.id}>
            <ThingLink thing={initiative} />
            <p className={styles.line}>
              <InitiativeStatus initiative={initiative} />
              <PeriodText period={initiative.period} length="short" />
            </p>
            <p className={styles.roles}>
              {endIds
                .map((end) => [getShortName(end), formatRoles(end, initiative.id)].filter(Boolean).join(' : '))
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
