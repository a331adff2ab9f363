import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import { getDayRange } from '#web/ui/days.ts';
import { formatPeriod } from './formatPeriod.ts';
import { parsePeriod } from './parsePeriod.ts';
import styles from './PeriodFilter.module.css';

interface Props {
  /** EDTF, as in the URL; empty for any time. */
  period: string;
  /** Whether what has no date is included. */
  undated: boolean;
  /** Called with parameters of the URL. Without a period, nothing is left out. */
  change(parameters: { period: string | null; undated: string | null }): void;
}

/** The period as days, where its words do not say them already. */
function usePeriodText() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (period: string) => {
    const text = formatPeriod(period, language, t);
    const [start = '', end = start] = period.split('/');
    if (!start || !end || end === '..' || (start === end && start.length === 10)) return text;
    const [first, last] = [getDayRange(start).first, getDayRange(end).last].map((day) =>
      formatDate(day, language, 'short'),
    );
    return `${text} (${t('periodField.days', { first, last })})`;
  };
}

/** A period in free wording, as precise as a day, and how it is understood. What is not is not applied. */
export function PeriodFilter({ period, undated, change }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const formatWithDays = usePeriodText();
  const noteId = useId();
  const [typed, setTyped] = useState(() => {
    const read = parsePeriod(period);
    return read.period ? formatPeriod(read.period, language, t) : period;
  });
  const [isSubmitted, setIsSubmitted] = useState(period !== '');
  const isEmpty = typed.trim() === '';
  const read = parsePeriod(typed);
  const problem = isEmpty ? undefined : read.problem;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsSubmitted(true);
    if (isEmpty) change({ period: null, undated: null });
    else if (read.period) change({ period: read.period, undated: undated ? 'true' : null });
  }

  return (
    <form onSubmit={submit}>
      <div className={styles.field}>
        <TextInput
          size="xs"
          aria-label={t('periodField.label')}
          placeholder={t('periodField.example')}
          autoComplete="off"
          value={typed}
          error={isSubmitted && problem !== undefined}
          aria-describedby={noteId}
          onChange={(event) => {
            setIsSubmitted(false);
            setTyped(event.currentTarget.value);
          }}
        />
        <Button type="submit" size="xs" variant="default">
          {t('periodField.apply')}
        </Button>
      </div>
      <p
        id={noteId}
        className={styles.note}
        data-problem={(isSubmitted && problem) || undefined}
        role={isSubmitted && problem ? 'alert' : 'status'}
      >
        {problem
          ? t(`periodField.${problem}`)
          : read.period && t('periodField.understood', { period: formatWithDays(read.period) })}
      </p>
    </form>
  );
}
