import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { pageWith } from '#web/app/routing/useRoute.ts';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { Answered } from '#web/ui/QueryBoundary.tsx';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { StatusChip } from '#web/domain/StatusChip.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { type ListedFragment, AboutDocument } from '#web/api/operations.ts';
import styles from './About.module.css';
import { More, step } from '#web/thing/LoadMore.tsx';

/** The kinds that lists can be filtered by, as the filter calls them. */
export const filters: Record<string, 'theme' | 'place' | 'document'> = {
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
        <StatusChip status={thing.status} said={thing.statusHistory[0]?.date} />
      </span>
    )}
  </li>
);

/** What is about a theme, happens in a place, or is told by a document: kind by kind. */
export function About({ id, kind }: { id: string; kind: string }) {
  const { t } = useTranslation('thing');
  const { kinds } = useVocabulary();
  const first = Math.min(Number(useParameters().get('first')) || step, 500);
  const field = filters[kind]!;
  const answer = useAnswer(AboutDocument, { filter: { [field]: [id] }, first, everything: field === 'document' });

  return (
    <Answered answer={answer}>
      {({ initiatives, things }) => {
        const { nodes, totalCount } = (things ?? initiatives)!;
        const groups = kinds.map((one) => ({
          ...one,
          // A document cites itself for its own facts.
          things: nodes.filter((thing) => thing.kind === one.kind && thing.id !== id),
        }));
        if (totalCount === 0) return null;
        return (
          <Section
            title={t(`about.${field}`)}
            count={totalCount}
            aside={<PageLink to={pageWith('/directory', { [field]: id })}>{t('about.directory')}</PageLink>}
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
            <More shown={nodes.length} of={totalCount} />
          </Section>
        );
      }}
    </Answered>
  );
}
