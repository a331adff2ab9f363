import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { InstitutionFilter } from '#web/domain/InstitutionFilter.tsx';
import { PeriodFilter } from '#web/domain/period/PeriodFilter.tsx';
import { UndatedNote } from '#web/domain/period/UndatedNote.tsx';
import { useUndatedCount } from '#web/domain/period/useUndatedCount.ts';
import { useCurrentStatuses } from '#web/domain/useCurrentStatuses.ts';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import { SelectedFilters } from './SelectedFilters.tsx';
import styles from './FilterBar.module.css';
import { useFilters } from './useFilters.ts';

const toFilterField = (kind: string) => (kind === 'THEME' ? 'theme' : kind === 'PLACE' ? 'place' : 'actor');

/** Filters for the initiatives on the page. */
export function FilterBar() {
  const { t } = useTranslation('overlaps');
  const vocabulary = useVocabulary();
  const statuses = useCurrentStatuses();
  const { filters, filter, setFilters } = useFilters();
  const kinds = vocabulary.kinds.filter(({ interfaces }) => interfaces.includes('Initiative'));
  const undatedCount = useUndatedCount({ ...filter, kind: filter.kind ?? kinds.map(({ kind }) => kind) });
  const add = (id: string, kind: string) => {
    const field = toFilterField(kind);
    setFilters({ [field]: [...new Set([...filters[field], id])] });
  };
  return (
    <section className={styles.filters} aria-label={t('filters.label')}>
      <div className={styles.row}>
        <ThingSearch
          label={t('filters.things')}
          placeholder={t('filters.thingsHint')}
          kinds={['THEME', 'PLACE', 'INSTITUTION', 'PERSON']}
          onPick={add}
        />
        <NativeSelect
          size="sm"
          aria-label={t('filters.kind')}
          data={[
            { value: '', label: t('filters.anyKind') },
            ...kinds.map(({ kind, pluralLabel }) => ({ value: kind, label: pluralLabel })),
          ]}
          value={filters.kind[0] ?? ''}
          onChange={({ currentTarget }) => setFilters({ kind: currentTarget.value })}
        />
        <NativeSelect
          size="sm"
          aria-label={t('filters.status')}
          data={[{ value: '', label: t('filters.anyStatus') }, ...statuses.values]}
          value={filters.currentStatus[0] ?? ''}
          onChange={({ currentTarget }) => setFilters({ currentStatus: currentTarget.value })}
        />
        <fieldset className={styles.period}>
          <legend>{t('filters.fields.period')}</legend>
          <PeriodFilter
            key={filters.period[0]}
            period={filters.period[0] ?? ''}
            undated={filter.undated === true}
            change={setFilters}
          />
        </fieldset>
        <InstitutionFilter
          size="sm"
          country={filters.country[0] ?? ''}
          institutionType={filters.institutionType[0] ?? ''}
          change={setFilters}
        />
      </div>
      <SelectedFilters />
      <UndatedNote count={undatedCount} shown={filter.undated === true} change={(undated) => setFilters({ undated })} />
    </section>
  );
}
