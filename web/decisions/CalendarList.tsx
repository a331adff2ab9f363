import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PeriodFilter } from '#web/domain/period/PeriodFilter.tsx';
import { UndatedNote } from '#web/domain/period/UndatedNote.tsx';
import { useCurrentStatuses } from '#web/domain/useCurrentStatuses.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { FilterBox } from '#web/ui/FilterBox.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { ExportButton } from './ExportButton.tsx';
import filters from './Filters.module.css';
import styles from './List.module.css';
import { LoadMore } from './LoadMore.tsx';
import { NoDecisions } from './NoDecisions.tsx';
import { Toggle } from './Toggle.tsx';
import { getToday } from '#web/ui/days.ts';
import { getSection, sections } from './moments.ts';
import { useMomentEntry } from './useMomentEntry.ts';
import { useMoments } from './useMoments.ts';
import { usePeriod } from './usePeriod.ts';

/** Dated initiatives: upcoming, ongoing and past. The stated status may be outdated. */
export function CalendarList() {
  const { t } = useTranslation('decisions');
  const { result, text, statuses, matching, shown, undated, set } = useMoments();
  const period = usePeriod();
  const currentStatuses = useCurrentStatuses();
  const toEntry = useMomentEntry();
  const [day] = useState(getToday);
  const values = currentStatuses.values.map(({ value }) => value);
  return (
    <QueryBoundary result={result}>
      {({ initiatives: { pageInfo, totalCount, dated } }) => (
        <>
          <div className={filters.filters}>
            <div className={filters.row}>
              <FilterBox
                value={text}
                onChange={(q) => set({ q }, { replace: true })}
                label={t('text')}
                placeholder={t('textHintDates')}
              />
            </div>
            <div className={filters.period}>
              <PeriodFilter key={period.written} {...period} period={period.written} />
            </div>
            <fieldset className={filters.states} aria-label={t('status')}>
              {values.map((value) => (
                <Toggle
                  key={value}
                  on={statuses.includes(value)}
                  onToggle={(on) =>
                    set({
                      currentStatus: values.filter((current) => (current === value ? on : statuses.includes(current))),
                    })
                  }
                  count={matching.filter(({ thing }) => thing.currentStatus === value).length}
                >
                  {t('withStatus', { status: currentStatuses.label(value) })}
                </Toggle>
              ))}
            </fieldset>
          </div>
          <div className={styles.bar}>
            <p className={styles.total} aria-live="polite">
              {t('countDates', { count: shown.length })}
            </p>
            <ExportButton name={t('dates')} entries={() => shown.map(toEntry)} />
          </div>
          {period.period && (
            <UndatedNote count={undated.length} shown={period.undated} change={(value) => set({ undated: value })} />
          )}
          {shown.length === 0 ? (
            <NoDecisions
              title={t('noDates')}
              clearFilters={() => set({ q: null, currentStatus: null, period: null, undated: null })}
              filtered={totalCount > 0}
            />
          ) : (
            sections.map((section) => (
              <CalendarSection
                key={section}
                section={section}
                moments={shown.filter((moment) => getSection(moment, day) === section)}
              />
            ))
          )}
          {(!period.period || period.undated) && <CalendarSection section="undated" moments={undated} />}
          <LoadMore info={pageInfo} shown={dated.length} total={totalCount} />
        </>
      )}
    </QueryBoundary>
  );
}
