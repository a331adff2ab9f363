import { setImmediate } from 'node:timers/promises';
import type { Thing } from '#schema/thing.ts';
import { tellingWords } from '#server/graph/read/searchTerms.ts';
import type { Candidate, Placed } from './candidate.ts';
import { synonymsOf } from '#server/language/lexicon.ts';
import type { Spoken, Term, Understood } from './proposal.ts';
import { type Ranked, stands } from './score.ts';
import { weights } from './weights.ts';
import { Vocabulary, isGeneral, rarityOf, spellingOf } from './contentWords.ts';

/** Two initiatives of the directory that overlap: how the other stands to the one, as if that were proposed. */
export interface Pair extends Ranked {
  with: Candidate;
}

/** What an initiative itself is tied to, as a proposal would give it. */
const tied = ({ id, wider }: Placed): Spoken => ({
  // Only its id is looked at: reasons look up what they name.
  thing: { id } as Thing,
  ids: [id, ...wider],
  names: [],
  nameWords: new Vocabulary([]),
  words: new Set(),
  given: true,
  kin: [],
});

/** An initiative read as if it were only proposed. */
function asProposed(one: Candidate, all: readonly Candidate[]): Understood {
  const { initiative, kind, from, to, said, themes, places, actors, publics, forms, products } = one;
  const terms = [...new Set(tellingWords(initiative.originalName))].map((word): Term => {
    const inAll = [word, ...synonymsOf(word)];
    const having = all.filter(({ nameWords, textWords }) => nameWords.hasAny(inAll) || textWords.hasAny(inAll)).length;
    return { word, forms: inAll, general: isGeneral(word), rarity: rarityOf(having, all.length), inTitle: true };
  });
  const known = [from, to === '9999-12-31' ? null : to, said].filter((day) => day !== null).toSorted();
  return {
    kind,
    terms,
    said: new Vocabulary(new Set(terms.flatMap(({ forms: inAll }) => inAll))),
    written: spellingOf(initiative.originalName),
    from: known[0] ?? '0000-01-01',
    to: known.at(-1) ?? '0000-01-01',
    given: [],
    actors: actors.map(({ id }) => tied({ id, wider: [] })),
    places: places.map(tied),
    themes: themes.map(tied),
    elsewhere: false,
    publics,
    addressees: new Set(),
    forms,
    products,
  };
}

const meet = (some: readonly { id: string }[], others: readonly { id: string }[]) =>
  some.some(({ id }) => others.some((other) => other.id === id));

/** What is planned as one whole is no overlap: a part and its whole, and two parts of one whole. */
const belongTogether = (one: Candidate, other: Candidate) => {
  const [own, others] = [
    [one.initiative.id, ...one.wholes],
    [other.initiative.id, ...other.wholes],
  ];
  return own.some((id) => others.includes(id));
};
const comparable = (one: Candidate, other: Candidate) =>
  (meet(one.themes, other.themes) || meet(one.actors, other.actors)) && !belongTogether(one, other);

/** The pairs of initiatives that overlap, the closest first. Others are answered in between. */
export async function pairsAmong(all: readonly Candidate[]): Promise<Pair[]> {
  const proposed = all.map((one) => asProposed(one, all));
  const pairs: Pair[] = [];
  for (const [n, one] of all.entries()) {
    await setImmediate();
    for (const [m, other] of all.entries()) {
      if (m <= n || !comparable(one, other)) continue;
      const there = stands(proposed[n]!, other);
      const back = stands(proposed[m]!, one);
      if (!there || !back) continue;
      // A name that says little is covered by many: each must be close to the other.
      const pair = there.score <= back.score ? { ...there, with: one } : { ...back, with: other };
      if (pair.likeness.subject >= weights.sameCoverage) pairs.push(pair);
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.one.initiative.id.localeCompare(b.one.initiative.id));
}
