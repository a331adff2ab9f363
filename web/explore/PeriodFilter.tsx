import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Filters.module.css';
import { useExploration } from './useExploration.ts';

const aYear = /^\d{4}$/;

/** From one year to another; one side may stay open. */
export function PeriodFilter() {
  const { t } = useTranslation('explore');
  const { period, change } = useExploration();
  const [start = '', end = ''] = period.split('/');
  const [years, setYears] = useState({ from: start.slice(0, 4), to: end.replace('..', '').slice(0, 4) });
  const { from, to } = years;
  const wrong = [from, to].some((year) => year !== '' && !aYear.test(year)) || (from !== '' && to !== '' && to < from);

  function apply(event: FormEvent) {
    event.preventDefault();
    if (!wrong) change({ period: from || to ? `${from}/${to}` : '' });
  }

  return (
    <form onSubmit={apply}>
      <p className={styles.label}>{t('filters.period')}</p>
      <div className={styles.years}>
        {(['from', 'to'] as const).map((side) => (
          <TextInput
            key={side}
            size="xs"
            aria-label={t(`filters.${side}`)}
            placeholder={t(`filters.${side}`)}
            inputMode="numeric"
            maxLength={4}
            value={years[side]}
            error={wrong}
            onChange={(event) => setYears({ ...years, [side]: event.currentTarget.value })}
          />
        ))}
        <Button type="submit" size="xs" variant="default" disabled={wrong}>
          {t('filters.apply')}
        </Button>
      </div>
    </form>
  );
}
