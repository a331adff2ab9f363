import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { type ListedFragment, AboutDocument } from '#web/api/operations.ts';
import styles from './About.module.css';
import { LoadMore, useItemCount } from '#web/thing/LoadMore.tsx';

/** The kinds that lists can be filtered by, with the name of the filter. */
export const filterByKind: Record<string, 'theme' | 'place' | 'document'> = {
  THEME: 'theme',
  PLACE: 'place',
  DOCUMENT: 'document',
};

const Row = ({ thing }: { thing: ListedFragment }) => (
  <li className={styles.thing}>
    <ThingLink thing={thing} original />
    {'status' in thing && (
      <span className={styles.when}>
        <PeriodText period={thing.period} length="short" />
        <InitiativeStatus initiative={thing} />
      </span>
    )}
  </li>
);

/** The initiatives of a theme or place, or the records that cite a document, by kind. */
export function About({ id, kind }: { id: string; kind: string }) {
  const { t } = useTranslation('thing');
  const { kinds } = useVocabulary();
  const first = useItemCount();
  const field = filterByKind[kind]!;
  const answer = useApiQuery(AboutDocument, { filter: { [field]: [id] }, first, everything: field === 'document' });

  return (
    <QueryBoundary result={answer}>
      {({ initiatives, things }) => {
        const { nodes, totalCount } = (things ?? initiatives)!;
        const groups = kinds.map((kindDescription) => ({
          ...kindDescription,
          // A document cites itself for its own facts.
          things: nodes.filter((thing) => thing.kind === kindDescription.kind && thing.id !== id),
        }));
        if (totalCount === 0) return null;
        return (
          <Section
            title={t(`about.${field}`)}
            count={totalCount}
            aside={<PageLink to={buildUrl('/directory', { [field]: id })}>{t('about.directory')}</PageLink>}
          >
            {groups
              .filter((group) => group.things.length > 0)
              .map((group) => (
                <div key={group.kind} className={styles.kind}>
                  <h3 className={styles.title}>{group.pluralLabel}</h3>
                  <ul>
                    {group.things.map((thing) => (
                      <Row key={thing.id} thing={thing} />
                    ))}
                  </ul>
                </div>
              ))}
            <LoadMore shown={nodes.length} total={totalCount} />
          </Section>
        );
      }}
    </QueryBoundary>
  );
}
