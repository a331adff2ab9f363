import { daysOf } from '#web/ui/days.ts';
import type { Decided, Grouping } from './useDecisions.ts';

/** Decisions that belong together: of one meeting, of one who is to act, of one year in which they are due. */
export interface Group {
  key: string;
  /** The meeting or the one who is to act. */
  thing?: Decided['event'] | Decided['responsible'][number];
  decisions: Decided[];
}

/** Nearest due day first; those without one last. */
const dueFirst = (a: Decided, b: Decided) => {
  if (!a.due || !b.due) return Number(!a.due) - Number(!b.due);
  return daysOf(a.due).last.localeCompare(daysOf(b.due).last);
};
const held = ({ thing }: Group) => (thing && 'period' in thing && thing.period?.start) || '';

/** A decision of two actors stands with both. */
export function groupsOf(decisions: readonly Decided[], by: Grouping): Group[] {
  const groups = new Map<string, Group>();
  const add = (key: string, decision: Decided, thing?: Group['thing']) => {
    const group = groups.get(key) ?? { key, thing, decisions: [] };
    group.decisions.push(decision);
    groups.set(key, group);
  };
  for (const one of decisions.toSorted(dueFirst)) {
    if (by === 'meeting') add(one.event.id, one, one.event);
    else if (by === 'due') add(one.due?.slice(0, 4) ?? '', one);
    else if (one.responsible.length === 0) add('', one);
    else for (const actor of one.responsible) add(actor.id, one, actor);
  }
  const list = [...groups.values()];
  // The latest meeting first; who has most to do first; years in their order. Those without one at the end.
  if (by === 'meeting') return list.sort((a, b) => held(b).localeCompare(held(a)));
  const nobody = (group: Group) => Number(group.key === '');
  if (by === 'who') return list.sort((a, b) => nobody(a) - nobody(b) || b.decisions.length - a.decisions.length);
  return list.sort((a, b) => nobody(a) - nobody(b) || a.key.localeCompare(b.key));
}
