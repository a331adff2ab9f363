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
import { AboutDocument } from './About.graphql.ts';
import styles from './About.module.css';
import { More, step } from './More.tsx';

/** What lists can be filtered by, of the kinds of thing: its initiatives (a theme, a place), or what it tells of (a document). */
export const filters: Record<string, 'theme' | 'place' | 'document'> = {
  THEME: 'theme',
  PLACE: 'place',
  DOCUMENT: 'document',
};

/** What is about a theme, happens in a place, or is told by a document: kind by kind. */
export function About({ id, kind }: { id: string; kind: string }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const first = Number(useParameters().get('first')) || step;
  const field = filters[kind]!;
  // Of themes and places only the initiatives: the actors and others come with them.
  const kinds = vocabulary.kinds.filter((one) => field === 'document' || one.interfaces.includes('Initiative'));
  const filter = { [field]: [id], kind: kinds.map((one) => one.kind) };
  const answer = useAnswer(AboutDocument, { filter, first }, { skip: kinds.length === 0 });

  return (
    <Answered answer={answer}>
      {({ things: { nodes, totalCount } }) =>
        totalCount > 0 && (
          <Section
            title={t(`about.${field}`)}
            count={totalCount}
            aside={<PageLink to={pageWith('/directory', { [field]: id })}>{t('about.directory')}</PageLink>}
          >
            {kinds.map((one) => {
              const of = nodes.filter((thing) => thing.kind === one.kind && thing.id !== id);
              return (
                of.length > 0 && (
                  <div key={one.kind} className={styles.kind}>
                    <h3 className={styles.title}>{one.pluralLabel}</h3>
                    <ul>
                      {of.map((thing) => (
                        <li key={thing.id} className={styles.thing}>
                          <ThingLink thing={thing} original />
                          {'status' in thing && (
                            <span className={styles.when}>
                              <PeriodText period={thing.period} length="short" />
                              <StatusChip status={thing.status} said={thing.statusHistory[0]?.date} />
                            </span>
                          )}
                        </li>
                      ))}
                    </ul>
                  </div>
                )
              );
            })}
            <More shown={nodes.length} of={totalCount} />
          </Section>
        )
      }
    </Answered>
  );
}
