import { getDayRange } from '#web/ui/days.ts';
import type { DecisionWithState, Grouping } from './useDecisions.ts';

/** Decisions that belong together: of one meeting, of one who is to act, of one year in which they are due. */
export interface Group {
  key: string;
  /** The meeting or the one who is to act. */
  thing?: DecisionWithState['event'] | DecisionWithState['responsible'][number];
  decisions: DecisionWithState[];
}

/** Nearest due day first; those without one last. */
const dueFirst = (a: DecisionWithState, b: DecisionWithState) => {
  if (!a.due || !b.due) return Number(!a.due) - Number(!b.due);
  return getDayRange(a.due).last.localeCompare(getDayRange(b.due).last);
};
const getMeetingStart = ({ thing }: Group) => (thing && 'period' in thing && thing.period?.start) || '';

/** A decision of two actors stands with both. */
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
  // The latest meeting first; who has most to do first; years in their order. Those without one at the end.
  if (by === 'meeting') return list.sort((a, b) => getMeetingStart(b).localeCompare(getMeetingStart(a)));
  const isUnassigned = (group: Group) => Number(group.key === '');
  if (by === 'who')
    return list.sort((a, b) => isUnassigned(a) - isUnassigned(b) || b.decisions.length - a.decisions.length);
  return list.sort((a, b) => isUnassigned(a) - isUnassigned(b) || a.key.localeCompare(b.key));
}
