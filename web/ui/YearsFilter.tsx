import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './YearsFilter.module.css';

interface Props {
  /** An EDTF interval from the URL; may be more precise than years: "2014-03/2015". */
  period: string;
  /** Called with "2014/2015", "2014/", "/2015", or '' for any time. */
  apply(period: string): void;
}

const isYear = (text: string) => text === '' || /^\d{4}$/.test(text);

/** A range of years, open at either side. Invalid input shows an error and is not applied. */
export function YearsFilter({ period, apply }: Props) {
  const { t } = useTranslation();
  const errorId = useId();
  const [start = '', end = start] = period.split('/');
  const [years, setYears] = useState({ from: start.slice(0, 4), to: end.replace('..', '').slice(0, 4) });
  const { from, to } = years;
  const invalid = { from: !isYear(from), to: !isYear(to) };
  const reversed = !invalid.from && !invalid.to && from !== '' && to !== '' && to < from;
  const message = invalid.from || invalid.to ? t('years.wrong') : reversed ? t('years.order') : '';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!message) apply(from || to ? `${from}/${to}` : '');
  }

  return (
    <form onSubmit={submit}>
      <div className={styles.years}>
        {(['from', 'to'] as const).map((side) => (
          <TextInput
            key={side}
            size="xs"
            aria-label={t(`years.${side}Year`)}
            placeholder={t(`years.${side}`)}
            inputMode="numeric"
            maxLength={4}
            value={years[side]}
            error={invalid[side] || (reversed && side === 'to')}
            aria-describedby={errorId}
            onChange={(event) => setYears({ ...years, [side]: event.currentTarget.value.trim() })}
          />
        ))}
        <Button type="submit" size="xs" variant="default" disabled={message !== ''}>
          {t('years.apply')}
        </Button>
      </div>
      <p id={errorId} className={styles.error} role="status">
        {message}
      </p>
    </form>
  );
}
