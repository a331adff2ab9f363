import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FacetPanel.module.css';
import type { Listing } from './useListing.ts';

const aYear = /^\d{4}$/;

/** From one year to another. The address can say it more exactly; what is not a year is asked for anew. */
export function PeriodFilter({ listing }: { listing: Listing }) {
  const { t } = useTranslation('directory');
  const [start = '', end = start] = (listing.wishes.period[0] ?? '').split('/');
  const [from, setFrom] = useState(start.slice(0, 4));
  const [to, setTo] = useState(end === '..' ? '' : end.slice(0, 4));
  const wrong = [from, to].some((year) => year !== '' && !aYear.test(year)) || (from !== '' && to !== '' && to < from);

  function apply(event: FormEvent) {
    event.preventDefault();
    if (!wrong) listing.change({ period: from || to ? `${from}/${to}` : null });
  }

  return (
    <form onSubmit={apply}>
      <fieldset className={styles.group}>
        <legend>{t('fields.period')}</legend>
        <div className={styles.years}>
          <TextInput
            size="xs"
            aria-label={t('fromYear')}
            placeholder={t('from')}
            inputMode="numeric"
            maxLength={4}
            value={from}
            error={wrong}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <span aria-hidden>–</span>
          <TextInput
            size="xs"
            aria-label={t('toYear')}
            placeholder={t('to')}
            inputMode="numeric"
            maxLength={4}
            value={to}
            error={wrong}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" variant="default" disabled={wrong}>
            {t('apply')}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}
