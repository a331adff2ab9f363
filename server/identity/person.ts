import { aligned, slipLikeness } from './align.ts';
import type { Likeness } from './similarity.ts';
import { personName } from './parseName.ts';
import { thresholds, weights } from './weights.ts';
import type { Word } from '#server/language/tokens.ts';

const told = (words: readonly Word[]) => words.map(({ text }) => text).join('');
const isInitial = ({ text }: Word) => text.length === 1;

/** Two names of a person: the same, one for the other's first letter, or with slips. */
function alike(one: Word, other: Word): number {
  if (isInitial(one) || isInitial(other)) return one.text[0] === other.text[0] ? weights.initial : 0;
  return slipLikeness(one.text, other.text, thresholds.lettersPerSlipOfPerson);
}

/**
 * How like two names of people are. Every name of the shorter must be met in the longer: another given
 * name is another person, however much else is the same. Names that only the longer has say little.
 */
export function personLikeness(written: string, name: string): Likeness {
  const [{ words: a, joined }, { words: b, joined: other }] = [personName(written), personName(name)];
  if (joined === other || told(a) === told(b)) return { value: 1, way: 'EXACT' };
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const { pairs, left, right } = aligned(a, b, alike);
  const extra = Math.abs(left.length - right.length);
  const met = pairs.reduce((sum, { like }) => sum + like, 0) / (pairs.length + Math.min(left.length, right.length));
  if (extra > 0 && shorter.length === 1) {
    const family = told(shorter) === longer.at(-1)!.text;
    return { value: family ? weights.familyName : met * weights.givenName, way: 'PART' };
  }
  const way = met < 1 ? ([...a, ...b].some(isInitial) ? 'INITIALS' : 'ALIKE') : extra > 0 ? 'PART' : 'WORDS';
  return { value: Math.max(0, met * weights.words - extra * weights.nameLeftOut), way };
}

/** The names that a mention is compared with: one that a longer one holds is left out when the mention says more than it. */
export function personNames(written: string, names: readonly string[]): readonly string[] {
  const wordsOf = (one: string) => personName(one).words;
  const within = (short: readonly Word[], long: readonly Word[]) =>
    short.length < long.length && short.every(({ key }) => long.some((word) => word.key === key));
  return names.filter(
    (name) =>
      wordsOf(name).length >= wordsOf(written).length || !names.some((other) => within(wordsOf(name), wordsOf(other))),
  );
}
