import type { ActorContext, FoundActor, NamedActor } from './actorMention.ts';
import type { Span, TextView } from './textView.ts';

const uniqueActors = (actors: readonly NamedActor[]) => [
  ...new Map(actors.map((actor) => [actor.thing.id, actor])).values(),
];

/** A mention of one actor, or of several that the words do not decide between. */
export function toFound(view: TextView, span: Span, actors: readonly NamedActor[], isSure = true): FoundActor {
  const unique = uniqueActors(actors);
  const [first] = unique;
  const isDecided = unique.length === 1 && isSure;
  return {
    kind: first!.kind,
    thing: isDecided ? first!.thing : undefined,
    candidates: isDecided ? [] : unique.map(({ thing }) => thing),
    name: view.slice(span),
    country: unique.every(({ country }) => country === first!.country) ? first!.country : undefined,
    span,
    key: isDecided
      ? first!.thing.id
      : unique
          .map(({ thing }) => thing.id)
          .sort()
          .join('|'),
  };
}

const countriesByLanguage: Record<string, readonly string[]> = { fr: ['FR'], es: ['MX'], en: [] };

/** The country that a text in a language is about, when it says none. */
export const getCountriesOfLanguage = ({ language }: ActorContext): readonly string[] =>
  countriesByLanguage[language ?? ''] ?? [];

/** The actors that the countries of the text leave: all, when none of them is of these countries. */
export function narrowByCountry(
  actors: readonly NamedActor[],
  countries: readonly string[],
  context: ActorContext,
): NamedActor[] {
  const isOf = (codes: readonly string[]) => (actor: NamedActor) =>
    actor.type === 'EMBASSY'
      ? (actor.covers ?? []).some((code) => codes.includes(code))
      : codes.includes(actor.country ?? '') ||
        (actor.country === undefined && (actor.covers ?? []).some((code) => codes.includes(code)));
  const unique = uniqueActors(actors);
  for (const codes of [countries, getCountriesOfLanguage(context)]) {
    const left = unique.filter(isOf(codes));
    if (left.length > 0 && left.length < unique.length) return left;
  }
  return unique;
}
