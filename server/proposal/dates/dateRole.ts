import { type DateMeaning, anyOf, endsWith } from './dateWords.ts';
import { firstDay, lastDay } from './edtf.ts';
import type { DateGroup } from './groupDates.ts';

/**
 * What a date says of the proposal: its START, its END, or both (WHEN); the FIRST thing done, which leaves the end open. NAMED: it belongs to something that the text names,
 * and counts only when no other does. PAST, LIMIT: not the period.
 */
export type DateRole = 'START' | 'END' | 'WHEN' | 'FIRST' | 'NAMED' | 'PAST' | 'LIMIT';

const article = String.raw`(?:\s+(?:le|la|l|el|the|a|en|in|on|au|du|de|del|d|of|mois|mes|month|early|mid|late|fin|debut|end|finales|tentativamente|environ|about|around))*`;
const directly = (meaning: DateMeaning) => endsWith(anyOf(meaning) + article);
const [from, until, by, before] = (['FROM', 'UNTIL', 'BY', 'BEFORE'] as const).map(directly) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];
const history = new RegExp(anyOf('HISTORY'), 'u');
const deadline = new RegExp(anyOf('DEADLINE'), 'u');
const ofNoun = /(?<![\p{L}\p{N}])\p{L}+\s+(?:de|d|del|du|of|des)(?:\s+(?:l|la|el))?\s*$/u;
const afterBound =
  /(?<![\p{L}])(?:semanas?|weeks?|semaines?|dias?|days?|jours?|mes|mois|month|ano|annee|year|curso|courant|cours|inicio|lo largo)\s+(?:de|d|del|du|of)(?:\s+(?:l|la|el))?\s*$/u;

const during = endsWith(
  String.raw`(?<!\p{L})(?:during|throughout|over|pendant|durant|durante|courant|a lo largo de|au long de|au cours de)(?:\s+(?:tout|toute|todo|all|el|la|l|the|ano|annee|year|of|de))*`,
);

const cues = (['START', 'FIRST', 'END', 'WHEN', 'FILING'] as const).map(
  (meaning) => [meaning, new RegExp(anyOf(meaning), 'gu')] as const,
);

/** The cues in a piece of folded text, in order. */
const findCues = (text: string) =>
  cues
    .flatMap(([meaning, pattern]) => [...text.matchAll(pattern)].map((match) => ({ meaning, at: match.index })))
    .sort((a, b) => a.at - b.at)
    .map(({ meaning }) => meaning);

/** The cue that decides: the closest; "the signing would take place" is a start all the same. */
function findClosest(text: string) {
  const found = findCues(text);
  const last = found.findLast((meaning) => meaning !== 'WHEN');
  return last === 'FILING' && found.at(-1) === 'WHEN' ? 'WHEN' : (last ?? found.at(-1));
}

interface Surroundings {
  /** The folded text of the clause before the date, and after it. */
  before: string;
  after: string;
  today: string;
  inTitle: boolean;
}

function findOwnRole(group: DateGroup, { before: textBefore, after, today, inTitle }: Surroundings): DateRole {
  const closest = findClosest(textBefore);
  const isLimit = deadline.test(textBefore.slice(-60)) || deadline.test(after.slice(0, 30)) || closest === 'FILING';
  if (lastDay(group.last) <= today) return isLimit ? 'LIMIT' : 'PAST';
  if (isLimit && !group.isRange) return 'LIMIT';
  const begunBefore = firstDay(group.first) <= today;
  if (begunBefore && !group.isRange && group.first.length === 4 && closest !== 'START' && !inTitle) return 'PAST';
  if (begunBefore && !inTitle && history.test(textBefore.slice(-40)) && !group.isRange) return 'PAST';
  if (begunBefore && group.isRange && group.first.length === 4 && !inTitle && closest === undefined) return 'PAST';
  if (group.isRange) return 'WHEN';
  if (group.isRecurring) return 'START';
  if (before.test(textBefore)) return closest === 'END' ? 'END' : 'LIMIT';
  if (by.test(textBefore)) return closest === 'START' || closest === 'FIRST' ? 'START' : 'END';
  if (from.test(textBefore)) return 'START';
  if (until.test(textBefore)) return 'END';
  if (during.test(textBefore)) return 'WHEN';
  if (closest === 'START' || closest === 'FIRST' || closest === 'END') return closest;
  const following = closest ?? findCues(after)[0];
  if (following === 'START' || following === 'FIRST' || following === 'END') return following;
  if (following === 'WHEN' || inTitle || !ofNoun.test(textBefore) || afterBound.test(textBefore)) return 'WHEN';
  return 'NAMED';
}

const expiring = new RegExp(anyOf('EXPIRING'), 'u');

/** The role of a date, by the words around it. The end of a lease or of a mandate is not that of the initiative. */
export function findRole(group: DateGroup, surroundings: Surroundings): DateRole {
  const role = findOwnRole(group, surroundings);
  return role === 'END' && expiring.test(surroundings.before) ? 'LIMIT' : role;
}
