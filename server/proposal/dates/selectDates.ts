import { anyOf } from './dateWords.ts';
import type { DatesOfText, RoledGroup } from './readDates.ts';

/** Drops the year that a finer date of the same year makes superfluous. */
const dropCoarser = (groups: readonly RoledGroup[]) =>
  groups.filter(
    (group) =>
      group.precision !== 'YEAR' ||
      group.isRange ||
      !groups.some(({ precision, first }) => precision !== 'YEAR' && first.startsWith(group.first)),
  );

/** The dates that give the period: those of the proposal, or what it names when it gives no other. */
export function selectDates({ groups, folded }: DatesOfText): RoledGroup[] {
  const own = groups.filter(({ role }) => !['NAMED', 'PAST', 'LIMIT'].includes(role));
  if (own.some(({ role }) => role !== 'END')) return dropCoarser(own);
  const named = groups.flatMap((group) => (group.role === 'NAMED' ? { ...group, role: 'WHEN' as const } : []));
  if (named.length > 0 || own.length > 0) return dropCoarser([...named, ...own]);
  // Only titles say of what is over when it was: "Session de formation, octobre 2012".
  return groups
    .filter((group) => group.role === 'PAST' && group.inTitle)
    .filter(({ start }) =>
      /(?:[(,:–—-]|(?<!\p{L})(?:en|in|on|le|el|du|from|de)|\p{L}{4,})\s*$/u.test(folded.slice(0, start)),
    )
    .filter(({ start }) => !notTheInitiative.test(folded.slice(0, start)) && !letterhead.test(folded.slice(0, start)))
    .map((group) => ({ ...group, role: 'WHEN' as const }));
}

/** "Paris, le": the date of a letter. */
const letterhead = /^[\p{L}\s-]{2,30},\s*(?:le|a|el)\s*$/u;

const notTheInitiative = new RegExp(
  String.raw`${anyOf('HISTORY')}[^,(]*$|(?<!\p{L})(?:reunion|meeting|accord|acuerdo|convenio|convention|agreement|loi|ley|decret|decreto|rapport|informe|report|jumelage|hermanamiento|mission|mision)\s+(?:du|de|del|d|of)\s*$`,
  'u',
);
