import { useMemo } from 'react';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { type DecisionFragment, DecisionsDocument } from '#web/api/operations.ts';
import { getToday } from '#web/ui/days.ts';
import { foldCase } from '#web/ui/foldCase.ts';
import { type State, getState, states } from './state.ts';

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
  by: Grouping;
}

const matchers: Record<
  'text' | 'states' | 'who' | 'meeting',
  (filters: DecisionFilterValues, decision: DecisionWithState) => boolean
> = {
  text: ({ text }, { text: decisionText, responsible, event }) =>
    foldCase([decisionText, event.name, ...responsible.map(({ name }) => name)].join(' ')).includes(foldCase(text)),
  states: ({ states }, { state }) => states.length === 0 || states.includes(state),
  who: ({ who }, { responsible }) => who.length === 0 || responsible.some(({ id }) => who.includes(id)),
  meeting: ({ meeting }, { event }) => meeting.length === 0 || meeting.includes(event.id),
};
export type FilterName = keyof typeof matchers;
const filterNames = Object.keys(matchers) as FilterName[];

/** Loads decisions and applies the filters in the URL. `withoutFilter` applies all but one, for counts. */
export function useDecisions() {
  const { get, all, set } = useSearchParameters();
  const result = useApiQuery(DecisionsDocument, { after: get('after') || undefined });
  const filters: DecisionFilterValues = {
    text: get('q').trim(),
    states: states.filter((state) => all('state').includes(state)),
    who: all('who'),
    meeting: all('meeting'),
    by: groupings.find((grouping) => grouping === get('by')) ?? 'meeting',
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
  return { result, filters, shown: withoutFilter(), withoutFilter, set };
}
