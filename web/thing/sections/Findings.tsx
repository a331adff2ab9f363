import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { findingFields } from '#web/domain/findingFields.ts';
import { Section } from '#web/ui/Section.tsx';
import { FindingList } from '#web/domain/FindingList.tsx';
import type { FindingsFragment } from '#web/api/operations.ts';
import styles from './Findings.module.css';

/** The results, practices, lessons and difficulties of an initiative. */
export function Findings({ initiative }: { initiative: FindingsFragment & { kind: string } }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const filledFields = findingFields.filter((field) => initiative[field].length > 0);
  if (filledFields.length === 0) return null;
  return (
    <Section title={t('findings')}>
      <div className={styles.fields}>
        {filledFields.map((field) => (
          <div key={field}>
            <h3 className={styles.field}>{vocabulary.field(initiative.kind, field)?.label}</h3>
            <FindingList className={styles.findings} findings={initiative[field]} />
          </div>
        ))}
      </div>
    </Section>
  );
}
