import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/address/PageLink.tsx';
import { pageWith } from '#web/address/useAddress.ts';
import { useParameters } from '#web/address/useParameters.ts';
import { useAnswer } from '#web/api/useAnswer.ts';
import { useVocabulary } from '#web/kinds/VocabularyProvider.tsx';
import { Answered } from '#web/parts/Answered.tsx';
import { PeriodText } from '#web/parts/PeriodText.tsx';
import { Section } from '#web/parts/Section.tsx';
import { StatusChip } from '#web/parts/StatusChip.tsx';
import { ThingLink } from '#web/parts/ThingLink.tsx';
import { type ListedFragment, AboutDocument } from './About.graphql.ts';
import styles from './About.module.css';
import { More, step } from './More.tsx';

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
