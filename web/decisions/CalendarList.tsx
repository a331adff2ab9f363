import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { Answered } from '#web/ui/QueryBoundary.tsx';
import { FilterBox } from '#web/ui/FilterBox.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { ExportButton } from './ExportButton.tsx';
import filters from './Filters.module.css';
import styles from './List.module.css';
import { More } from './LoadMore.tsx';
import { Nothing } from './NoDecisions.tsx';
import { Toggle } from './Toggle.tsx';
import { today } from '#web/ui/days.ts';
import { sectionOf, sections } from './moments.ts';
import { useMomentEntry } from './useMomentEntry.ts';
import { useMoments } from './useMoments.ts';

/** What is dated: to come, going on, over. What an old document calls upcoming is not upcoming today. */
export function CalendarList() {
  const { t } = useTranslation('decisions');
  const { answer, text, statuses, found, shown, set } = useMoments();
  const vocabulary = useVocabulary();
  const entryOf = useMomentEntry();
  const [day] = useState(today);
  const values = vocabulary.values('Status').map(({ value }) => value);
  return (
    <Answered answer={answer}>
      {({ initiatives: { pageInfo, totalCount, dated } }) => (
        <>
          <div className={filters.filters}>
            <div className={filters.row}>
              <FilterBox
                asked={text}
                ask={(q) => set({ q }, { replace: true })}
                label={t('text')}
                placeholder={t('textHintDates')}
              />
            </div>
            <fieldset className={filters.states} aria-label={t('status')}>
              {values.map((value) => (
                <Toggle
                  key={value}
                  on={statuses.includes(value)}
                  turn={(on) => set({ status: values.filter((one) => (one === value ? on : statuses.includes(one))) })}
                  count={found.filter(({ thing }) => thing.status === value).length}
                >
                  {t('said', { status: vocabulary.label('Status', value) })}
                </Toggle>
              ))}
            </fieldset>
          </div>
          <div className={styles.bar}>
            <p className={styles.total} aria-live="polite">
              {t('countDates', { count: shown.length })}
            </p>
            <ExportButton name={t('dates')} entries={() => shown.map(entryOf)} />
          </div>
          {shown.length === 0 ? (
            <Nothing title={t('noDates')} loosen={() => set({ q: null, status: null })} narrowed={totalCount > 0} />
          ) : (
            sections.map((section) => (
              <CalendarSection
                key={section}
                section={section}
                moments={shown.filter((moment) => sectionOf(moment, day) === section)}
              />
            ))
          )}
          <More info={pageInfo} shown={dated.length} of={totalCount} />
        </>
      )}
    </Answered>
  );
}
