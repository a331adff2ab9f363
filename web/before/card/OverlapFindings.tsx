import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { findingFields } from '#web/domain/findingFields.ts';
import { FindingList } from '#web/domain/FindingList.tsx';
import type { FindingsFragment } from '#web/api/operations.ts';
import styles from './OverlapFindings.module.css';

export const countFindings = (initiative: FindingsFragment) =>
  findingFields.reduce((sum, field) => sum + initiative[field].length, 0);

/** The results, practices, lessons and difficulties of an initiative, each with its sources. */
export function OverlapFindings({ initiative }: { initiative: FindingsFragment & { kind: string } }) {
  const vocabulary = useVocabulary();
  return (
    <dl className={styles.fields}>
      {findingFields
        .filter((field) => initiative[field].length > 0)
        .map((field) => (
          <div key={field}>
            <dt>{vocabulary.field(initiative.kind, field)?.label ?? field}</dt>
            <dd>
              <FindingList className={styles.findings} findings={initiative[field]} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
