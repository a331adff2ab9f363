import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Sourced } from '#web/domain/WithSources.tsx';
import type { FindingsFragment } from '#web/api/operations.ts';
import styles from './Findings.module.css';

const sorts = ['results', 'practices', 'lessons', 'difficulties'] as const;

/** What it teaches whoever wants to do the same: results, practices, lessons, difficulties. */
export function Findings({ initiative }: { initiative: FindingsFragment & { kind: string } }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const told = sorts.filter((sort) => initiative[sort].length > 0);
  if (told.length === 0) return null;
  return (
    <Section title={t('findings')}>
      <div className={styles.sorts}>
        {told.map((sort) => (
          <div key={sort}>
            <h3 className={styles.sort}>{vocabulary.field(initiative.kind, sort)?.label}</h3>
            <ul className={styles.findings}>
              {initiative[sort].map(({ text, citations }) => (
                <li key={text}>
                  {text} <Sourced citations={citations} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
