import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { YearsFilter } from '#web/ui/YearsFilter.tsx';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import { SelectedFilters } from './SelectedFilters.tsx';
import styles from './FilterBar.module.css';
import { useFilters } from './useFilters.ts';

const toFilterField = (kind: string) => (kind === 'THEME' ? 'theme' : kind === 'PLACE' ? 'place' : 'actor');

/** Filters for the initiatives on the page. */
export function FilterBar() {
  const { t } = useTranslation('overlaps');
  const vocabulary = useVocabulary();
  const { filters, setFilters } = useFilters();
  const kinds = vocabulary.kinds.filter(({ interfaces }) => interfaces.includes('Initiative'));
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
          data={[{ value: '', label: t('filters.anyStatus') }, ...vocabulary.values('Status')]}
          value={filters.status[0] ?? ''}
          onChange={({ currentTarget }) => setFilters({ status: currentTarget.value })}
        />
        <fieldset className={styles.period}>
          <legend>{t('filters.fields.period')}</legend>
          <YearsFilter
            key={filters.period[0]}
            period={filters.period[0] ?? ''}
            apply={(period) => setFilters({ period: period || null })}
          />
        </fieldset>
      </div>
      <SelectedFilters />
    </section>
  );
}
