import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilterBox } from '#web/ui/FilterBox.tsx';
import styles from './Filters.module.css';
import { Toggle } from './Toggle.tsx';
import { states } from './state.ts';
import { type useDecisions, groupings } from './useDecisions.ts';

type Props = Pick<ReturnType<typeof useDecisions>, 'wish' | 'without' | 'set'>;
interface NamedThing {
  id: string;
  name: string;
}

/** Things with how often they come, most often first, as the options of a choice. */
function toOptions(things: readonly NamedThing[]) {
  const counts = new Map<string, NamedThing & { count: number }>();
  for (const { id, name } of things) counts.set(id, { id, name, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` }));
}

export function DecisionFilters({ wish, without, set }: Props) {
  const { t } = useTranslation('decisions');
  const countInState = (state: string) => without('states').filter((decision) => decision.state === state).length;
  const who = toOptions(without('who').flatMap(({ responsible }) => responsible));
  const meetings = toOptions(without('meeting').map(({ event }) => event));
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <FilterBox
          value={wish.text}
          onChange={(q) => set({ q }, { replace: true })}
          label={t('text')}
          placeholder={t('textHint')}
        />
        <NativeSelect
          size="sm"
          aria-label={t('who')}
          data={[{ value: '', label: t('anybody') }, ...who]}
          value={wish.who[0] ?? ''}
          onChange={(event) => set({ who: event.currentTarget.value })}
        />
        <NativeSelect
          size="sm"
          aria-label={t('meeting')}
          data={[{ value: '', label: t('anyMeeting') }, ...meetings]}
          value={wish.meeting[0] ?? ''}
          onChange={(event) => set({ meeting: event.currentTarget.value })}
        />
        <NativeSelect
          size="sm"
          aria-label={t('by')}
          data={groupings.map((grouping) => ({ value: grouping, label: t(`byOne.${grouping}`) }))}
          value={wish.by}
          onChange={({ currentTarget: { value } }) => set({ by: value === groupings[0] ? null : value })}
        />
      </div>
      <fieldset className={styles.states} aria-label={t('how')}>
        {states.map((state) => (
          <Toggle
            key={state}
            on={wish.states.includes(state)}
            onToggle={(on) =>
              set({ state: states.filter((current) => (current === state ? on : wish.states.includes(current))) })
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
