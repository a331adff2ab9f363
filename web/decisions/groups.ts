import { getDayRange } from '#web/ui/days.ts';
import type { DecisionWithState, Grouping } from './useDecisions.ts';

/** Decisions of the same meeting, responsible actor or due year. */
export interface Group {
  key: string;
  /** The meeting or the responsible actor. */
  thing?: DecisionWithState['event'] | DecisionWithState['responsible'][number];
  decisions: DecisionWithState[];
}

/** Earliest due date first; none last. */
const dueFirst = (a: DecisionWithState, b: DecisionWithState) => {
  if (!a.due || !b.due) return Number(!a.due) - Number(!b.due);
  return getDayRange(a.due).last.localeCompare(getDayRange(b.due).last);
};
const getMeetingStart = ({ thing }: Group) => (thing && 'period' in thing && thing.period?.start) || '';

/** A decision of two actors appears in both groups. */
export function groupDecisions(decisions: readonly DecisionWithState[], by: Grouping): Group[] {
  const groups = new Map<string, Group>();
  const add = (key: string, decision: DecisionWithState, thing?: Group['thing']) => {
    const group = groups.get(key) ?? { key, thing, decisions: [] };
    group.decisions.push(decision);
    groups.set(key, group);
  };
  for (const decision of decisions.toSorted(dueFirst)) {
    if (by === 'meeting') add(decision.event.id, decision, decision.event);
    else if (by === 'due') add(decision.due?.slice(0, 4) ?? '', decision);
    else if (decision.responsible.length === 0) add('', decision);
    else for (const actor of decision.responsible) add(actor.id, decision, actor);
  }
  const list = [...groups.values()];
  // Meetings latest first, actors by number of decisions, years ascending; groups without a key last.
  if (by === 'meeting') return list.sort((a, b) => getMeetingStart(b).localeCompare(getMeetingStart(a)));
  const isUnassigned = (group: Group) => Number(group.key === '');
  if (by === 'who')
    return list.sort((a, b) => isUnassigned(a) - isUnassigned(b) || b.decisions.length - a.decisions.length);
  return list.sort((a, b) => isUnassigned(a) - isUnassigned(b) || a.key.localeCompare(b.key));
}
