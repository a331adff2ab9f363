import { isDemonym } from '#server/language/countries.ts';
import type { ActorContext, FoundActor } from '../actorMention.ts';
import type { NameForm } from './institutionIndex.ts';
import { type Meaning, tokenizeName } from './meanings.ts';
import type { Span, TextView } from '../textView.ts';
import { getCountriesOfLanguage, narrowByCountry, toFound } from '../toFound.ts';

/** Generic forms of these types need more than their words: there is one in every country. */
const national = new Set([
  'MINISTRY',
  'POLICE',
  'PARLIAMENT',
  'COURT',
  'HUMAN_RIGHTS_BODY',
  'AGENCY',
  'LOCAL_AUTHORITY',
  'STATE',
  'EMBASSY',
]);
/** Nobody needs to say of which country the own ones are. */
const wellKnownTypes = new Set(['MINISTRY', 'POLICE', 'PARLIAMENT']);

/** Decides which of the forms the text means, by the country that stands beside it and by the countries of the text. */
export function decideInstitution(
  view: TextView,
  meanings: readonly Meaning[],
  at: number,
  length: number,
  forms: readonly NameForm[],
  context: ActorContext,
): FoundActor | undefined {
  const window = meanings.slice(at, at + length);
  let [from, to] = [window[0]!.span[0], window.at(-1)!.span[1]];
  const saysCountry = window.some(({ country }) => country);
  const [before, after] = [meanings[at - 1], meanings[at + length]];
  // "Vietnam's Ministry", "Mexican Ministry"; "ministère français", "ministère du Mexique", "ministère (Mexique)".
  const isBeside = (left: Meaning | undefined, right: Meaning | undefined) => {
    if (!left || !right || view.tokens[left.span[0]]!.sentence !== view.tokens[right.span[0]]!.sentence) return false;
    for (let n = left.span[1]; n <= right.span[0]; n++) {
      if (n < right.span[0] && !view.isConnector(n) && view.words[n] !== 's') return false;
      if (!view.isJoined(n) && view.gap(n).trim() !== '(') return false;
    }
    return true;
  };
  const countryAfter = after?.country && after.role !== 'HOST' && isBeside(window.at(-1), after) ? after : undefined;
  const countryBefore =
    before?.country &&
    before.span[1] <= from &&
    isBeside(before, window[0]) &&
    (isDemonym(before.text) || view.words[from - 1] === 's')
      ? before
      : undefined;
  const owner = countryAfter ?? countryBefore;
  const isOf = ({ actor }: NameForm, code: string | undefined) =>
    actor.country === code || (!actor.country && (actor.covers ?? []).includes(code!));
  let left = [...forms];
  let isExplicit = saysCountry && left.every(({ without }) => !without);
  if (owner && !saysCountry) {
    left = left.filter((form) => isOf(form, owner.country) || !national.has(form.actor.type ?? ''));
    if (left.length === 0) return undefined;
    if (left.some((form) => isOf(form, owner.country))) {
      left = left.filter((form) => isOf(form, owner.country));
      isExplicit = true;
      if (owner === countryAfter) to = owner.span[1];
      else from = owner.span[0];
    }
  }
  const withHost = left.some(({ without, actor }) => without === 'HOST' || actor.type === 'EMBASSY');
  if (withHost && left.every(({ without }) => without === 'HOST')) {
    // The seat after it: "à Phnom Penh", "in Laos".
    const host = meanings[at + length];
    const hostFrom = to;
    const isSeat =
      host &&
      host.span[0] <= to + 2 &&
      view.isJoined(to) &&
      ['a', 'au', 'aux', 'en', 'in', 'at'].includes(view.words[hostFrom]!) &&
      view.isUpper(host.span[0]) &&
      host.phrase === window[0]!.phrase &&
      !monthWords.has(host.text);
    if (isSeat) {
      const seated = left.filter(({ actor }) => host.country && (actor.covers ?? []).includes(host.country));
      if (seated.length === 0) return undefined;
      left = seated;
      isExplicit = true;
      to = host.span[1];
    }
  }
  // A generic name with an owner of its own: the ministry of a federal State, the council of a town.
  if (
    !isExplicit &&
    left.every(({ isDistinctive, actor }) => !isDistinctive && national.has(actor.type ?? '')) &&
    hasTerritory(view, to)
  )
    return undefined;
  const full = left.filter(({ without }) => !without);
  const written = window.map(({ text }) => text).join(' ');
  const literal = left.filter((form) => toWritten(form) === written);
  const pool = literal.length > 0 ? literal : full.length > 0 ? full : left;
  const span: Span = [from, to];
  const countries = otherCountries(meanings, span, window[0]!.key, context);
  const needsCountry = !isExplicit && (pool[0]!.without !== undefined || !pool[0]!.isDistinctive);
  const candidates = (needsCountry && literal.length === 0 ? left : pool).map(({ actor }) => actor);
  const narrowed = narrowByCountry(candidates, countries, context);
  if (!needsCountry) return toFound(view, span, narrowed);
  const supported = [...countries, ...getCountriesOfLanguage(context)];
  const isSupported = narrowed.some(
    ({ type, country, covers = [] }) =>
      (type === 'EMBASSY' ? covers : country ? [country] : []).some((code) => supported.includes(code)) ||
      (!country && type !== 'EMBASSY'),
  );
  const isNamed =
    hasCapital(view, span) ||
    narrowed.some(({ type }) => wellKnownTypes.has(type ?? '') && literal.length > 0) ||
    pool.some(({ without }) => without === 'HOST');
  if (!isNamed) return undefined;
  return toFound(view, span, narrowed, isSupported || literal.length > 0);
}

const monthWords = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** The words of a form, without the country that it leaves out. */
const toWritten = ({ name, without }: NameForm) =>
  tokenizeName(name)
    .flatMap(({ text, country }) => (without === 'COUNTRY' && country ? [] : text))
    .join(' ');

/** The countries that a text names outside a span, and those of its context. */
function otherCountries(
  meanings: readonly Meaning[],
  [from, to]: Span,
  key: string,
  { countries = [] }: ActorContext,
): string[] {
  const named = meanings.flatMap(({ country, span }, at) => {
    const isOutside = span[0] >= to || span[1] <= from;
    // "la gendarmerie nationale et la gendarmerie mexicaine": the first one is not the Mexican one.
    const isContrast = meanings[at - 1]?.key === key || meanings[at + 1]?.key === key;
    return country && isOutside && !isContrast ? country : [];
  });
  return [...new Set([...countries, ...named])];
}

/** Whether a word after the first one of a sentence has a capital. */
function hasCapital(view: TextView, [from, to]: Span): boolean {
  for (let at = from; at < to; at++) if (view.tokens[at]!.capitalised) return true;
  return false;
}

/** Whether "of" and a name follow: then it is the body of that territory. */
function hasTerritory(view: TextView, at: number): boolean {
  let next = at;
  while (view.isJoined(next) && view.isConnector(next)) next++;
  return (
    next > at &&
    view.isJoined(next) &&
    (view.isUpper(next) || ['estado', 'etat', 'state', 'departamento', 'region'].includes(view.words[next]!))
  );
}
