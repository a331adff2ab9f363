import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatNumber } from '#web/domain/dates.ts';
import styles from './MatrixTable.module.css';

interface Props {
  count: number;
  to: string;
  /** What is counted, in words. */
  label: string;
  /** Where it lies, for the arrow keys; the first one is reached by the tab key. */
  at: readonly [row: number, column: number];
}

/** How many there are, and the way to the list of them: as long as the number says. */
export function CountLink({ count, to, label, at: [row, column] }: Props) {
  const { language } = useLanguage();
  return (
    <PageLink
      to={to}
      className={styles.count}
      data-at={`${row} ${column}`}
      tabIndex={row === 0 && column === 0 ? 0 : -1}
      aria-label={label}
      title={label}
    >
      {formatNumber(count, language)}
    </PageLink>
  );
}
