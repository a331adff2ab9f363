import { Match } from '#schema/answers/match.ts';
import { type Factor, Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import type { Label } from '#schema/values/language.ts';
import { folded } from '#server/graph/words.ts';
import { type Likeness, likeness } from './names.ts';

/** A thing that a mention may mean, with what the graph knows of its country. */
export interface Candidate {
  thing: Thing;
  /** All its names, the original first. */
  names: string[];
  /** Codes and names of its country; empty when it has none. */
  countries: string[];
  country: Thing | null;
}

interface Mention {
  name: string;
  country?: string;
}

/** Below this, a name is another name. */
const threshold = 0.82;
const countryAgrees = 0.1;
const countryDiffers = -0.5;

const words: Record<Likeness['way'], (written: string, name: string) => Label> = {
  EXACT: (written, name) => ({
    fr: `« ${written} » est son nom « ${name} »`,
    es: `«${written}» es su nombre «${name}»`,
    en: `“${written}” is its name “${name}”`,
  }),
  ACRONYM: (written, name) => ({
    fr: `« ${written} » est son sigle ou nom court « ${name} »`,
    es: `«${written}» es su sigla o nombre corto «${name}»`,
    en: `“${written}” is its acronym or short name “${name}”`,
  }),
  WORDS: (written, name) => ({
    fr: `« ${written} » a les mêmes mots que « ${name} »`,
    es: `«${written}» tiene las mismas palabras que «${name}»`,
    en: `“${written}” has the same words as “${name}”`,
  }),
  INITIAL: (written, name) => ({
    fr: `« ${written} » peut abréger « ${name} »`,
    es: `«${written}» puede abreviar «${name}»`,
    en: `“${written}” may be short for “${name}”`,
  }),
  ALIKE: (written, name) => ({
    fr: `« ${written} » ressemble à « ${name} »`,
    es: `«${written}» se parece a «${name}»`,
    en: `“${written}” looks like “${name}”`,
  }),
};

const reason = (factor: Factor, contribution: number, texts: Label, things: Thing[]) =>
  Object.assign(new Reason(), { factor, contribution, texts, things });

function countryReason({ country }: Mention, candidate: Candidate): Reason | null {
  if (!country || candidate.countries.length === 0) return null;
  const agrees = candidate.countries.some((one) => folded(one) === folded(country));
  const texts: Label = agrees
    ? {
        fr: `le pays concorde (${country})`,
        es: `el país concuerda (${country})`,
        en: `the country agrees (${country})`,
      }
    : {
        fr: `le pays diffère de « ${country} »`,
        es: `el país difiere de «${country}»`,
        en: `the country differs from “${country}”`,
      };
  return reason(
    'COUNTRY',
    agrees ? countryAgrees : countryDiffers,
    texts,
    candidate.country ? [candidate.country] : [],
  );
}

function scored(mention: Mention, candidate: Candidate) {
  const [best, name] = candidate.names
    .map((one) => [likeness(mention.name, one), one] as const)
    .reduce((a, b) => (b[0].value > a[0].value ? b : a));
  const named = reason(best.way === 'ACRONYM' ? 'ACRONYM' : 'NAME', best.value, words[best.way](mention.name, name), [
    candidate.thing,
  ]);
  const country = countryReason(mention, candidate);
  const reasons = country ? [named, country] : [named];
  const score = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  return { thing: candidate.thing, score, reasons, best, differs: (country?.contribution ?? 0) < 0 };
}

/**
 * The candidates that a mention may mean, best first. SAME only when a name is the same word for word,
 * the country does not speak against it, and no other candidate is as good: everything else is for a
 * person to decide.
 */
export function match(mention: Mention, candidates: readonly Candidate[], first: number): Match[] {
  const found = candidates
    .map((candidate) => scored(mention, candidate))
    .filter(({ best, score }) => best.value >= threshold && score >= threshold - 0.35)
    .sort((a, b) => b.score - a.score || a.thing.id.localeCompare(b.thing.id));
  const [top, second] = found;
  const certain =
    top &&
    top.best.value >= 0.98 &&
    !top.differs &&
    !(second && second.best.value >= 0.98 && !second.differs && second.score >= top.score);
  return found
    .slice(0, first)
    .map(({ thing, score, reasons }, n) =>
      Object.assign(new Match(), { thing, score, decision: n === 0 && certain ? 'SAME' : 'REVIEW', reasons }),
    );
}
