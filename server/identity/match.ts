import { Match } from '#schema/answers/match.ts';
import type { Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import { countryOf } from '#server/language/countries.ts';
import { type Surroundings, institutionLikeness } from './institution.ts';
import { letters } from '#server/language/transliterate.ts';
import { type Likeness, unlike } from './similarity.ts';
import { personLikeness, personNames } from './person.ts';
import { institutionName } from './parseName.ts';
import { countryTexts, nameReason, partOfTexts, reason, successionTexts } from './reasons.ts';
import { thresholds, weights } from './weights.ts';

export interface Country {
  thing: Thing;
  iso?: string;
  names: string[];
}

/** A thing that a mention may mean, with what the graph knows around it. */
export interface Candidate {
  thing: Thing;
  /** All its names, the original first. */
  names: string[];
  country?: Country;
  /** The countries that it is competent for. */
  covers: Country[];
  /** The larger bodies that it belongs to. */
  parents: { thing: Thing; names: string[] }[];
  /** Those whose place it took, and those that took its place (later). */
  kin: { thing: Thing; later: boolean }[];
}

interface Mention {
  name: string;
  country?: string;
}

interface Judged {
  candidate: Candidate;
  named: Likeness;
  reasons: Reason[];
  score: number;
  /** The mention says a country that is another. */
  differs: boolean;
}

const isoOf = ({ iso, names }: Country) => iso ?? names.map(countryOf).find(Boolean);

/** The likeness of the name that a mention is nearest to. */
function nearest(mention: Mention, candidate: Candidate, given?: string): [Likeness, string] {
  const { thing, names, parents, country, covers } = candidate;
  const person = thing.kind === 'PERSON';
  const around: Surroundings = person
    ? {}
    : {
        country: country && isoOf(country),
        covers: covers.flatMap((one) => isoOf(one) ?? []),
        given,
        names,
        parents: parents.flatMap((parent) => parent.names),
      };
  const likeness = (name: string) =>
    person ? personLikeness(mention.name, name) : institutionLikeness(mention.name, name, around);
  let best: [Likeness, string] = [unlike, ''];
  for (const name of person ? personNames(mention.name, names) : names) {
    const now = likeness(name);
    if (now.value > best[0].value) best = [now, name];
  }
  return best;
}

/** What the country that the mention is given with, or names, says for or against. */
function countryReason(
  mention: Mention,
  { thing, country, covers }: Candidate,
  { otherCountry, byCountry }: Likeness,
  name: string,
  given?: string,
): Reason | null {
  if (thing.kind === 'PERSON' || !country) return null;
  const told = (written: string, agreeing?: Country) =>
    reason(
      'COUNTRY',
      agreeing ? weights.countryAgrees : weights.countryDiffers,
      countryTexts(written, Boolean(agreeing)),
      [(agreeing ?? country).thing],
    );
  const its = [country, ...covers];
  if (otherCountry?.[0]) return told(otherCountry[0].text);
  if (mention.country) {
    const inName = institutionName(name).words.some((word) => word.country && word.country === given);
    const is = (one: Country) =>
      (given && isoOf(one) === given) || one.names.some((called) => letters(called) === letters(mention.country!));
    return told(mention.country, its.find(is) ?? (inName ? country : undefined));
  }
  const [word] = byCountry ?? [];
  return word
    ? told(
        word.text,
        its.find((one) => isoOf(one) === word.country),
      )
    : null;
}

function judged(mention: Mention, candidate: Candidate, given?: string): Judged {
  const [named, name] = nearest(mention, candidate, given);
  const country = countryReason(mention, candidate, named, name, given);
  const parent = named.byParent?.map(({ text }) => text).join(' ');
  const reasons = [
    nameReason(mention.name, name, named, candidate.thing),
    ...(country ? [country] : []),
    ...(parent
      ? [
          reason(
            'PART_OF',
            weights.partOf,
            partOfTexts(parent),
            candidate.parents.map(({ thing }) => thing),
          ),
        ]
      : []),
  ];
  const score = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  return { candidate, named, reasons, score, differs: (country?.contribution ?? 0) < 0 };
}

/** Common words without a country, as "National Police": unless it is letter for letter, anybody's. */
const isAnybodys = ({ name }: Mention, { candidate, named, reasons }: Judged) =>
  named.way !== 'EXACT' &&
  named.way !== 'ACRONYM' &&
  candidate.country !== undefined &&
  !reasons.some(({ factor }) => factor === 'COUNTRY') &&
  institutionName(name).words.every(({ known, country }) => known && !country);

/** A few letters, given with a country, may be a body of that country rather than one of none. */
const isAnother = ({ name, country }: Mention, { candidate, named }: Judged) =>
  named.way === 'ACRONYM' &&
  country !== undefined &&
  candidate.country === undefined &&
  letters(name).length <= thresholds.fewLetters;

/**
 * Whether the best answer is safe to link: its name is the thing's own, nothing speaks against it, and
 * nothing else may as well be meant.
 */
function isSure(mention: Mention, best: Judged, others: readonly Judged[]): boolean {
  const { candidate, named, score, differs } = best;
  if (differs || named.value < thresholds.sure) return false;
  if (others.some((one) => score - one.score < thresholds.apart)) return false;
  if (candidate.thing.kind === 'PERSON') return named.way === 'EXACT' || named.way === 'WORDS';
  return !isAnybodys(mention, best) && !isAnother(mention, best);
}

/** What came before or after those whose name it is: another body, for a person to look at. */
function linked(found: readonly Judged[], mention: Mention): Match[] {
  const listed = new Set(found.map(({ candidate }) => candidate.thing.id));
  return found
    .filter(({ named, differs }) => named.value >= thresholds.sure && !differs)
    .flatMap(({ candidate, score }) =>
      candidate.kin
        .filter(({ thing }) => !listed.has(thing.id) && listed.add(thing.id))
        .map(({ thing, later }) => {
          const contribution = score * weights.succession;
          const texts = successionTexts(mention.name, later);
          return answer(
            thing,
            [reason('SUCCESSION', contribution, texts, [thing, candidate.thing])],
            contribution,
            'REVIEW',
          );
        }),
    );
}

const answer = (thing: Thing, reasons: Reason[], score: number, decision: Match['decision']) =>
  Object.assign(new Match(), { thing, reasons, score, decision });

/**
 * The candidates that a mention may mean, best first. At most one is SAME; everything else is for a
 * person to decide. None: nothing has a name that is near enough.
 */
export function match(mention: Mention, candidates: readonly Candidate[], first: number): Match[] {
  const given = mention.country ? countryOf(mention.country) : undefined;
  const found = candidates
    .map((candidate) => judged(mention, candidate, given))
    .filter(({ named, score }) => named.value >= thresholds.near && score >= thresholds.listed)
    .sort((a, b) => b.score - a.score || a.candidate.thing.id.localeCompare(b.candidate.thing.id));
  const [best, ...others] = found;
  const sure = best && isSure(mention, best, others);
  const answers = found.map(({ candidate, reasons, score }, n) =>
    answer(candidate.thing, reasons, score, n === 0 && sure ? 'SAME' : 'REVIEW'),
  );
  return [...answers, ...linked(found, mention)].sort((a, b) => b.score - a.score).slice(0, first);
}
