import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatNumber } from '#web/domain/dates.ts';
import styles from './MatrixTable.module.css';

interface Props {
  count: number;
  to: string;
  label: string;
  /** Position for the arrow keys. The first cell is the tab stop. */
  at: readonly [row: number, column: number];
}

/** A count that links to the list of the counted initiatives. */
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
