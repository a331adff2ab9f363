import { useMemo } from 'react';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { type DecisionFragment, DecisionsDocument } from '#web/api/operations.ts';
import { today } from '#web/ui/days.ts';
import { folded } from '#web/ui/foldCase.ts';
import { type State, stateOf, states } from './state.ts';

export const groupings = ['meeting', 'who', 'due'] as const;
export type Grouping = (typeof groupings)[number];

export interface Decided extends DecisionFragment {
  state: State;
}

/** What the address keeps of the decisions. */
export interface Wish {
  text: string;
  states: State[];
  who: string[];
  meeting: string[];
  by: Grouping;
}

const keeps: Record<'text' | 'states' | 'who' | 'meeting', (wish: Wish, one: Decided) => boolean> = {
  text: ({ text }, { text: told, responsible, event }) =>
    folded([told, event.name, ...responsible.map(({ name }) => name)].join(' ')).includes(folded(text)),
  states: ({ states }, { state }) => states.length === 0 || states.includes(state),
  who: ({ who }, { responsible }) => who.length === 0 || responsible.some(({ id }) => who.includes(id)),
  meeting: ({ meeting }, { event }) => meeting.length === 0 || meeting.includes(event.id),
};
export type Filter = keyof typeof keeps;
const filters = Object.keys(keeps) as Filter[];

/** The decisions, those that the address wishes, and what would be there without one of its filters. */
export function useDecisions() {
  const { get, all, set } = useParameters();
  const answer = useAnswer(DecisionsDocument, { after: get('after') || undefined });
  const wish: Wish = {
    text: get('q').trim(),
    states: states.filter((state) => all('state').includes(state)),
    who: all('who'),
    meeting: all('meeting'),
    by: groupings.find((one) => one === get('by')) ?? 'meeting',
  };
  const decided = useMemo(() => {
    const day = today();
    return (answer.data?.decisions.nodes ?? []).map((one): Decided => ({ ...one, state: stateOf(one, day) }));
  }, [answer.data]);
  const without = (left?: Filter) =>
    decided.filter((one) => filters.every((filter) => filter === left || keeps[filter](wish, one)));
  return { answer, wish, shown: without(), without, set };
}
