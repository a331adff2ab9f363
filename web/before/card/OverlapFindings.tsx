import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { Sourced } from '#web/domain/WithSources.tsx';
import type { TeachingFragment } from '#web/api/operations.ts';
import styles from './Teaching.module.css';

export const sorts = ['results', 'practices', 'lessons', 'difficulties'] as const;

/** How much an initiative teaches. */
export const teaches = (initiative: TeachingFragment) => sorts.reduce((sum, sort) => sum + initiative[sort].length, 0);

/** What an initiative teaches: its results, practices, lessons and difficulties, each with who says so. */
export function Teaching({ initiative }: { initiative: TeachingFragment }) {
  const vocabulary = useVocabulary();
  return (
    <dl className={styles.teaching}>
      {sorts
        .filter((sort) => initiative[sort].length > 0)
        .map((sort) => (
          <div key={sort}>
            <dt>{vocabulary.field(initiative.kind, sort)?.label ?? sort}</dt>
            <dd>
              <ul className={styles.findings}>
                {initiative[sort].map(({ text, citations }) => (
                  <li key={text}>
                    {text} <Sourced citations={citations} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
    </dl>
  );
}
