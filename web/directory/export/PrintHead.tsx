import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate, formatNumber } from '#web/domain/dates.ts';
import { getToday } from '#web/ui/days.ts';
import styles from './PrintHead.module.css';
import type { ActiveFilter } from '#web/directory/filters/useActiveFilters.ts';

interface Props {
  activeFilters: readonly ActiveFilter[];
  kinds: readonly KindDescription[];
  total: number;
}

/** Print only: date, kinds and active filters of the list. */
export function PrintHead({ activeFilters, kinds, total }: Props) {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  const [day] = useState(getToday);
  return (
    <div className={styles.head}>
      <p>
        {t('printed', {
          date: formatDate(day, language),
          kinds: kinds.map(({ pluralLabel }) => pluralLabel).join(', '),
          total: formatNumber(total, language),
        })}
      </p>
      {activeFilters.map(({ field, title, values }) => (
        <p key={field}>
          <strong>{title}</strong> {values.map(({ label }) => label).join(', ')}
        </p>
      ))}
    </div>
  );
}
