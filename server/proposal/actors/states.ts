import { countryCodes, isDemonym } from '#server/language/countries.ts';
import { actorCues } from './actorCues.ts';
import type { FoundActor, NamedActor } from './actorMention.ts';
import { toFound } from './toFound.ts';
import type { Span, TextView } from './textView.ts';

const maxCountryWords = 3;
const linkWords = new Set([
  'de',
  'du',
  'des',
  'd',
  'del',
  'la',
  'le',
  'l',
  'les',
  'el',
  'los',
  'las',
  'from',
  'of',
  'the',
  'by',
  'por',
  'par',
]);

/** The longest name of a country that begins at a token, and its code. */
function findCountry(view: TextView, at: number): [string, Span] | undefined {
  for (let length = maxCountryWords; length > 0; length--) {
    const phrase = view.words.slice(at, at + length).join(' ');
    const code = countryCodes.get(phrase);
    if (code && !isDemonym(phrase) && at + length <= view.length) return [code, [at, at + length]];
  }
  return undefined;
}

/** Countries that act, as their State: "con apoyo de Canadá". Elsewhere the name of a country is a place. */
export function findStates(view: TextView, actors: readonly NamedActor[]): FoundActor[] {
  return view.words.flatMap((word, at): FoundActor[] => {
    if (!actorCues.STATE.has(word)) return [];
    let next = at + 1;
    while (view.isJoined(next) && linkWords.has(view.words[next]!)) next++;
    const [code, span] =
      next > at + 1 && view.isJoined(next) && view.isUpper(next) ? (findCountry(view, next) ?? []) : [];
    if (!code || !span) return [];
    const states = actors.filter(({ type, country }) => type === 'STATE' && country === code);
    return states.length > 0
      ? [{ ...toFound(view, span, states), localityTokens: span, locality: view.slice(span) }]
      : [
          {
            kind: 'INSTITUTION',
            candidates: [],
            name: view.slice(span),
            country: code,
            span,
            key: `state ${code}`,
            localityTokens: span,
            implied: true,
          },
        ];
  });
}
