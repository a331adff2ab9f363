import { fold } from '#server/graph/read/searchTerms.ts';
import type { Proposal } from './cases.ts';
import { type ProposalAnswer, type ReadThings, toReadThing } from './interpretation.ts';
import { isActor, isDate, isPlace, isTheme } from './readingRules.ts';

/** What a careful reader gets from a text, and what must not be read. */
export interface WantedReading {
  must: { places?: string[]; actors?: string[]; themes?: string[]; start?: string | null; end?: string | null };
  mustNot: { places?: string[]; actors?: string[]; themes?: string[] };
}

export const readingKinds = ['places', 'actors', 'themes', 'dates'] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** How many of a kind had to be read and were, and how many had not to be read and were. */
export interface ReadingCounts {
  needed: number;
  read: number;
  forbidden: number;
  wronglyRead: number;
}
export type ReadingTally = Record<ReadingKind, ReadingCounts>;

export const createTally = (): ReadingTally => {
  const zero = () => ({ needed: 0, read: 0, forbidden: 0, wronglyRead: 0 });
  return { places: zero(), actors: zero(), themes: zero(), dates: zero() };
};

const matchers = { places: isPlace, actors: isActor, themes: isTheme };
const factors = { places: 'PLACE', actors: 'PARTNER', themes: 'THEME' };
const fields = { places: 'places', actors: 'partners', themes: 'themes' } as const;
/** How far a date may lie outside the wanted span. */
const slackDays = { start: 15, end: 31 };

/** Judges how a proposal was read. What its fields give is not asked for. */
export function judgeReading(
  { interpretation }: ProposalAnswer,
  proposal: Proposal,
  { must, mustNot }: WantedReading,
  today = new Date().toISOString().slice(0, 10),
) {
  const tally = createTally();
  const errors: string[] = [];
  for (const kind of ['places', 'actors', 'themes'] as const) {
    const isThing = matchers[kind];
    const things: ReadThings[] = interpretation[kind].map(toReadThing);
    const isGiven = (wanted: string) =>
      kind !== 'themes' &&
      interpretation.given.some(({ factor, value }) => factor === factors[kind] && fold(value) === fold(wanted));
    for (const wanted of must[kind] ?? []) {
      if (proposal[fields[kind]]?.includes(wanted)) continue;
      tally[kind].needed++;
      if (things.some(({ thing }) => isThing(thing, wanted)) || isGiven(wanted)) tally[kind].read++;
      else errors.push(`${kind} unread: ${wanted}`);
    }
    for (const wanted of mustNot[kind] ?? []) {
      tally[kind].forbidden++;
      const wrong = things.find(({ thing }) => isThing(thing, wanted));
      if (!wrong) continue;
      tally[kind].wronglyRead++;
      errors.push(`wrong ${kind}: ${wanted} from «${wrong.words.join('/')}»`);
    }
  }
  const { period } = interpretation;
  // A period from today on is what is assumed of a text without dates.
  const isAssumed = !proposal.start && period.start === today;
  for (const end of ['start', 'end'] as const) {
    const wanted = must[end];
    if (!wanted || proposal[end]) continue;
    tally.dates.needed++;
    if (!isAssumed && isDate(period[end], wanted, slackDays[end])) tally.dates.read++;
    else errors.push(`${end}: ${period[end]} instead of ${wanted}`);
  }
  return { tally, errors };
}

export function addTally(sum: ReadingTally, { places, actors, themes, dates }: ReadingTally): void {
  for (const [kind, counts] of Object.entries({ places, actors, themes, dates }))
    for (const [name, count] of Object.entries(counts)) sum[kind as ReadingKind][name as keyof ReadingCounts] += count;
}

/** Shares by kind and of all: read of what must be, and left unread of what must not. */
export function summariseTally(tally: ReadingTally) {
  const counts = Object.values(tally);
  const total = (name: keyof ReadingCounts) => counts.reduce((sum, entry) => sum + entry[name], 0);
  const toShares = ({ needed, read, forbidden, wronglyRead }: ReadingCounts) => ({
    needed,
    must: needed === 0 ? null : read / needed,
    forbidden,
    mustNot: forbidden === 0 ? null : 1 - wronglyRead / forbidden,
  });
  const all = {
    needed: total('needed'),
    read: total('read'),
    forbidden: total('forbidden'),
    wronglyRead: total('wronglyRead'),
  };
  return {
    all: toShares(all),
    ...Object.fromEntries(readingKinds.map((kind) => [kind, toShares(tally[kind])])),
  } as Record<'all' | ReadingKind, ReturnType<typeof toShares>>;
}
