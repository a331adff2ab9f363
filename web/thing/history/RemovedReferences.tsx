import { useTranslation } from 'react-i18next';
import type { RemovedReferencesFragment } from '#web/api/operations.ts';
import { groupBy } from '#schema/groupBy.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { Section } from '#web/ui/Section.tsx';
import { ThingLinks } from '#web/thing/ThingLinks.tsx';
import styles from './History.module.css';

/** What a thing refers to that was removed, by role or relation: it is in no list, but not dropped in silence. */
export function RemovedReferences({ thing }: { thing: RemovedReferencesFragment }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  if (thing.removedReferences.length === 0) return null;
  const groups = groupBy(thing.removedReferences, ({ label, role }) => (role ? vocabulary.label('Role', role) : label));
  return (
    <Section title={t('history.removed')}>
      <ul className={styles.history}>
        {[...groups].map(([label, references]) => (
          <li key={label}>
            {t('history.reference', { label })} <ThingLinks things={references.map((reference) => reference.thing)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
