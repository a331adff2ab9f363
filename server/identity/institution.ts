import { type Alignment, aligned, slipLikeness } from './align.ts';
import { type Likeness, unlike } from './similarity.ts';
import { type InstitutionName, institutionName } from './parseName.ts';
import { thresholds, weights } from './weights.ts';
import type { Word } from '#server/language/tokens.ts';

/** What is known besides the two names. */
export interface Surroundings {
  /** The country of the thing, those it is competent for, and the one that the mention is given with: ISO codes. */
  country?: string;
  covers?: readonly string[];
  given?: string;
  /** All names of the thing, and of the larger bodies that it is part of. */
  names?: readonly string[];
  parents?: readonly string[];
}

/** Words with different meanings are no slips for each other; a slip in a common word makes no other name. */
function alike(one: Word, other: Word): number {
  if (one.country || other.country || (one.known && other.known)) return 0;
  const like = slipLikeness(one.text, other.text, thresholds.lettersPerSlip);
  return like > 0 && (one.known || other.known) ? (1 + like) / 2 : like;
}

const isShort = (name: string) => institutionName(name).isShort;

/** Dice's coefficient over words, each weighed by what it tells. */
function dice({ pairs, left, right }: Alignment): number {
  let [shared, all] = [0, 0];
  for (const { one, other, like } of pairs) {
    shared += like * (one.weight + other.weight);
    all += one.weight + other.weight;
  }
  for (const { weight } of left) all += weight;
  for (const { weight } of right) all += weight;
  return all === 0 ? 0 : shared / all;
}

const isOfCountry = ({ country }: Word) => country !== undefined;
const isOfNone = ({ country }: Word) => country === undefined;

/** An embassy of one country in another is none of the other in the one. */
function crossed(a: readonly Word[], b: readonly Word[]): boolean {
  const [some, others] = [a.filter(isOfCountry), b.filter(isOfCountry)];
  if (some.length < 2 && others.length < 2) return false;
  return some.some((one) =>
    others.some(({ country, role }) => one.country === country && one.role && role && one.role !== role),
  );
}

/** The way in which names are the same when nothing is left over. */
function wayOfSame({ pairs }: Alignment, byContext: boolean): Likeness['way'] {
  if (byContext) return 'CONTEXT';
  return pairs.every(({ one, other }) => one.text === other.text) ? 'WORDS' : 'TRANSLATED';
}

const most = { WORDS: weights.words, TRANSLATED: weights.translated, CONTEXT: weights.words } as const;

const holds = (words: readonly Word[], { key }: Word) => words.some((word) => word.key === key);

/** The words of those names that the words of a mention hold whole: of a part of one, nothing is told. */
const saidWhole = (names: readonly string[], words: readonly Word[]) =>
  names
    .map((name) => institutionName(name).phrases)
    .filter((name) => name.every((word) => holds(words, word)))
    .flat();

function compared(
  a: readonly Word[],
  b: readonly Word[],
  { country, covers = [], given, names = [], parents = [] }: Surroundings,
): Likeness {
  if (crossed(a, b)) return unlike;
  const { pairs, left, right } = aligned(a, b, alike);
  if (dice({ pairs, left: [], right: right.filter(isOfNone) }) < thresholds.near) return unlike;
  const isItsOwn = (word: Word) =>
    word.country === country || (word.role !== 'OWNER' && covers.includes(word.country!));
  const byCountry = left.filter((word) => word.country && isItsOwn(word));
  const otherCountry = left.filter((word) => word.country && !isItsOwn(word));
  const short = left.length > 0 ? saidWhole(names.filter(isShort), a) : [];
  const larger = left.length > 0 ? saidWhole(parents, a) : [];
  const byOwn = left.filter((word) => !byCountry.includes(word) && holds(short, word));
  const byParent = left.filter((word) => ![...byCountry, ...byOwn].includes(word) && holds(larger, word));
  const explained = [...byCountry, ...byOwn, ...byParent];
  const leftOut = right.filter((word) => word.country && (word.country === country || word.country === given));
  const rest = {
    pairs,
    left: left.filter((word) => !explained.includes(word)),
    right: right.filter((word) => !leftOut.includes(word)),
  };
  const shared = dice(rest);
  const way = shared < 1 ? 'ALIKE' : wayOfSame(rest, explained.length + leftOut.length > 0);
  // Each names a country that the other does not: they are of different ones.
  const apart = [rest.left, rest.right].every((words) => words.some((word) => word.country));
  const value =
    shared * (way === 'ALIKE' ? weights.alike : most[way as keyof typeof most]) * (apart ? weights.countriesApart : 1) -
    explained.length * weights.explained -
    (leftOut.length > 0 ? weights.countryLeftOut : 0);
  return { value: Math.max(0, value), way, byCountry, byParent, otherCountry };
}

const fits = (short: InstitutionName, long: InstitutionName) => short.isShort && long.initials.includes(short.plain);

/** One may be the acronym of the other, unless the thing has another acronym, or other words for it, of its own. */
function abbreviates(a: InstitutionName, b: InstitutionName, names: readonly string[] = []): boolean {
  if (fits(a, b)) return !names.some(isShort);
  return fits(b, a) && names.every(isShort);
}

/** How like two names of bodies are, or of places or themes. */
export function institutionLikeness(written: string, name: string, around: Surroundings = {}): Likeness {
  const [a, b] = [institutionName(written), institutionName(name)];
  if (a.plain === b.plain) return b.isShort ? { value: weights.acronym, way: 'ACRONYM' } : { value: 1, way: 'EXACT' };
  if (a.joined === b.joined) return { value: weights.words, way: 'WORDS' };
  if (abbreviates(a, b, around.names)) return { value: weights.initials, way: 'INITIALS' };
  const whole = compared(a.phrases, b.phrases, around);
  if (whole.value >= most.TRANSLATED || (a.phrases === a.words && b.phrases === b.words)) return whole;
  // A slip in a phrase hides what it means: then its other words still count.
  const single = compared(a.words, b.words, around);
  return single.value > whole.value ? single : whole;
}
