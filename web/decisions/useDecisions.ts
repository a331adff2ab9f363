import { useMemo } from 'react';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { type DecisionFragment, DecisionsDocument } from '#web/api/operations.ts';
import { getToday } from '#web/ui/days.ts';
import { foldCase } from '#web/ui/foldCase.ts';
import { touchesPeriod } from '#web/domain/period/touchesPeriod.ts';
import { type State, getState, states } from './state.ts';
import { usePeriod } from './usePeriod.ts';

export const groupings = ['meeting', 'who', 'due'] as const;
export type Grouping = (typeof groupings)[number];

export interface DecisionWithState extends DecisionFragment {
  state: State;
}

export interface DecisionFilterValues {
  text: string;
  states: State[];
  who: string[];
  meeting: string[];
  force: string[];
  by: Grouping;
  /** EDTF; undefined for any time. */
  period: string | undefined;
  /** Includes those without a date, beside a period. */
  undated: boolean;
}

/** When it was decided and is due, as far as that is known. */
const listDates = ({ due, event }: DecisionWithState) => [
  ...(due ? [{ start: due, end: due }] : []),
  ...(event.period ? [event.period] : []),
];
export const hasNoDate = (decision: DecisionWithState) => listDates(decision).length === 0;

const matchers: Record<
  'text' | 'states' | 'who' | 'meeting' | 'force' | 'period',
  (filters: DecisionFilterValues, decision: DecisionWithState) => boolean
> = {
  text: ({ text }, { text: decisionText, responsible, event }) =>
    foldCase([decisionText, event.name, ...responsible.map(({ name }) => name)].join(' ')).includes(foldCase(text)),
  states: ({ states }, { state }) => states.length === 0 || states.includes(state),
  who: ({ who }, { responsible }) => who.length === 0 || responsible.some(({ id }) => who.includes(id)),
  meeting: ({ meeting }, { event }) => meeting.length === 0 || meeting.includes(event.id),
  force: ({ force }, decision) => force.length === 0 || (decision.force != null && force.includes(decision.force)),
  period: ({ period, undated }, decision) =>
    !period || (hasNoDate(decision) ? undated : listDates(decision).some((dates) => touchesPeriod(dates, period))),
};
export type FilterName = keyof typeof matchers;
const filterNames = Object.keys(matchers) as FilterName[];

/** Loads decisions and applies the filters in the URL. `withoutFilter` applies all but one, for counts. */
export function useDecisions() {
  const { get, all, set } = useSearchParameters();
  const period = usePeriod();
  const result = useApiQuery(DecisionsDocument, { after: get('after') || undefined });
  const filters: DecisionFilterValues = {
    text: get('q').trim(),
    states: states.filter((state) => all('state').includes(state)),
    who: all('who'),
    meeting: all('meeting'),
    force: all('force'),
    by: groupings.find((grouping) => grouping === get('by')) ?? 'meeting',
    period: period.period,
    undated: period.undated,
  };
  const decisions = useMemo(() => {
    const day = getToday();
    return (result.data?.decisions.nodes ?? []).map((decision): DecisionWithState => ({
      ...decision,
      state: getState(decision, day),
    }));
  }, [result.data]);
  const withoutFilter = (omitted?: FilterName) =>
    decisions.filter((decision) =>
      filterNames.every((filter) => filter === omitted || matchers[filter](filters, decision)),
    );
  return {
    result,
    filters,
    shown: withoutFilter(),
    undatedCount: period.period ? withoutFilter('period').filter(hasNoDate).length : 0,
    withoutFilter,
    set,
  };
}
