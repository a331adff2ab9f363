import type { ReactNode } from 'react';
import { groupBy } from '#schema/groupBy.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import styles from './History.module.css';

interface Props<Entry> {
  /** Latest first; `at` is a time in ISO format. */
  entries: readonly (Entry & { at: string })[];
  toKey(entry: Entry & { at: string }): string;
  children(entry: Entry & { at: string }): ReactNode;
}

/** What was done, by day, in the time zone of the reader. */
export function DayList<Entry>({ entries, toKey, children }: Props<Entry>) {
  const { language } = useLanguage();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full' });
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const days = groupBy(entries, ({ at }) => day.format(new Date(at)));
  return [...days].map(([name, entriesOfDay]) => (
    <section key={name} className={styles.day} aria-label={name}>
      <h2 className={styles.dayName}>{name}</h2>
      <ol className={styles.entries}>
        {entriesOfDay.map((entry) => (
          <li key={toKey(entry)} className={styles.entry}>
            <time className={styles.time} dateTime={entry.at}>
              {time.format(new Date(entry.at))}
            </time>
            <div>{children(entry)}</div>
          </li>
        ))}
      </ol>
    </section>
  ));
}
