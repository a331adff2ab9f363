import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilterBox } from '#web/ui/FilterBox.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import styles from './Filters.module.css';
import { PeriodFilter } from '#web/domain/period/PeriodFilter.tsx';
import { usePeriod } from './usePeriod.ts';
import { Toggle } from './Toggle.tsx';
import { states } from './state.ts';
import { type useDecisions, groupings } from './useDecisions.ts';

type Props = Pick<ReturnType<typeof useDecisions>, 'filters' | 'withoutFilter' | 'set'>;
interface NamedThing {
  id: string;
  name: string;
}

/** Options of a select, with counts, most frequent first. */
function toOptions(things: readonly NamedThing[]) {
  const counts = new Map<string, NamedThing & { count: number }>();
  for (const { id, name } of things) counts.set(id, { id, name, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` }));
}

export function DecisionFilters({ filters, withoutFilter, set }: Props) {
  const { t } = useTranslation('decisions');
  const vocabulary = useVocabulary();
  const period = usePeriod();
  const countInState = (state: string) => withoutFilter('states').filter((decision) => decision.state === state).length;
  const who = toOptions(withoutFilter('who').flatMap(({ responsible }) => responsible));
  const forces = toOptions(
    withoutFilter('force').flatMap(({ force }) =>
      force ? [{ id: force, name: vocabulary.label('DecisionForce', force) }] : [],
    ),
  );
  const meetings = toOptions(withoutFilter('meeting').map(({ event }) => event));
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <FilterBox
          value={filters.text}
          onChange={(q) => set({ q }, { replace: true })}
          label={t('text')}
          placeholder={t('textHint')}
        />
        <NativeSelect
          size="sm"
          aria-label={t('who')}
          data={[{ value: '', label: t('anyResponsible') }, ...who]}
          value={filters.who[0] ?? ''}
          onChange={(event) => set({ who: event.currentTarget.value })}
        />
        <NativeSelect
          size="sm"
          aria-label={t('meeting')}
          data={[{ value: '', label: t('anyMeeting') }, ...meetings]}
          value={filters.meeting[0] ?? ''}
          onChange={(event) => set({ meeting: event.currentTarget.value })}
        />
        <NativeSelect
          size="sm"
          aria-label={vocabulary.field('DECISION', 'force')?.label}
          data={[{ value: '', label: t('anyForce') }, ...forces]}
          value={filters.force[0] ?? ''}
          onChange={(event) => set({ force: event.currentTarget.value })}
        />
        <NativeSelect
          size="sm"
          aria-label={t('by')}
          data={groupings.map((grouping) => ({ value: grouping, label: t(`groupings.${grouping}`) }))}
          value={filters.by}
          onChange={({ currentTarget: { value } }) => set({ by: value === groupings[0] ? null : value })}
        />
      </div>
      <div className={styles.period}>
        <PeriodFilter key={period.written} {...period} period={period.written} />
      </div>
      <fieldset className={styles.states} aria-label={t('progress')}>
        {states.map((state) => (
          <Toggle
            key={state}
            on={filters.states.includes(state)}
            onToggle={(on) =>
              set({ state: states.filter((current) => (current === state ? on : filters.states.includes(current))) })
            }
            count={countInState(state)}
          >
            {t(`state.${state}`)}
          </Toggle>
        ))}
      </fieldset>
    </div>
  );
}
