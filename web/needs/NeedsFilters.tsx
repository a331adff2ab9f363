import { useTranslation } from 'react-i18next';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import { useThings } from '#web/domain/useThings.ts';
import { ActiveFilters } from '#web/ui/ActiveFilters.tsx';
import styles from './NeedsPage.module.css';
import { needsFilterFields, useNeedsFilters } from './useNeedsFilters.ts';

const fieldByKind = { THEME: 'theme', PLACE: 'place', INSTITUTION: 'actor' } as const;
const kinds = Object.keys(fieldByKind) as (keyof typeof fieldByKind)[];

export function NeedsFilters() {
  const { t } = useTranslation('needs');
  const { filters, setFilters } = useNeedsFilters();
  const { things } = useThings(Object.values(filters).filter(Boolean));
  return (
    <section className={styles.filters} aria-label={t('filters.label')}>
      <ThingSearch
        label={t('filters.things')}
        placeholder={t('filters.thingsHint')}
        kinds={kinds}
        onPick={(id, kind) => setFilters({ [fieldByKind[kind as keyof typeof fieldByKind]]: id })}
      />
      <ActiveFilters
        filters={needsFilterFields
          .filter((field) => filters[field])
          .map((field) => ({
            field,
            title: t(`filters.${field}`),
            values: [{ value: filters[field], label: things.get(filters[field])?.name ?? filters[field] }],
          }))}
        remove={(field) => setFilters({ [field]: null })}
        removeAll={() => setFilters({ theme: null, place: null, actor: null })}
      />
    </section>
  );
}
