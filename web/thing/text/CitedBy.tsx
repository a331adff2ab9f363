import { useTranslation } from 'react-i18next';
import type { PassageFragment } from '#web/api/operations.ts';
import { ConfidenceMark } from '#web/domain/ConfidenceMark.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import styles from './FullText.module.css';
import { groupFacts } from './groupFacts.ts';

/** Records shown before the rest is folded. */
const shownRecords = 2;

/** The records that cite a passage, each with the facts that were read from it. */
export function CitedBy({ facts }: { facts: PassageFragment['citedBy'] }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const records = groupFacts(facts);
  const list = (shown: typeof records) => (
    <ul className={styles.records}>
      {shown.map(({ thing, fields, doubt }) => {
        const labels = fields.map(({ field, targets }) => {
          const label = vocabulary.field(thing.kind, field)?.label ?? field;
          return targets.length > 0 ? `${label} (${targets.join(', ')})` : label;
        });
        return (
          <li key={thing.id}>
            <ThingLink thing={thing} />
            {(labels.length > 0 || doubt) && (
              <span className={styles.fields}>
                {labels.join(' · ')}
                <ConfidenceMark confidence={doubt} worded />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
  const rest = records.slice(shownRecords);
  return (
    <div className={styles.citedBy} role="group" aria-label={t('text.readHere')}>
      {list(records.slice(0, shownRecords))}
      {rest.length > 0 && (
        <details>
          <summary>{t('text.more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </div>
  );
}
