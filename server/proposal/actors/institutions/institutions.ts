import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { isDemonym } from '#server/language/countries.ts';
import type { ActorContext, FoundActor } from '../actorMention.ts';
import { decideInstitution } from './decideInstitution.ts';
import { findGraphAcronyms } from './graphAcronyms.ts';
import type { InstitutionIndex, NameForm } from './institutionIndex.ts';
import { type Meaning, toNameKey } from './meanings.ts';
import type { TextView } from '../textView.ts';

/** The institutions of the graph that a text names by their names, in any of the languages. */
export function findInstitutions(
  view: TextView,
  meanings: readonly Meaning[],
  index: InstitutionIndex,
  context: ActorContext,
): FoundActor[] {
  const found: FoundActor[] = [];
  for (let at = 0; at < meanings.length; at++)
    for (let length = Math.min(index.maxLength, meanings.length - at); length > 0; length--) {
      const window = meanings.slice(at, at + length);
      const isWhole = window.at(-1)!.phrase === window[0]!.phrase;
      if (!isWhole && !isEnumeration(view, window)) continue;
      const forms = index
        .getForms(toNameKey(window))
        .filter((form) => (isWhole || form.name.includes(',')) && isWrittenSo(view, window, form));
      const mention = forms.length > 0 ? decideInstitution(view, meanings, at, length, forms, context) : undefined;
      if (mention) {
        found.push(mention);
        break;
      }
    }
  return [...found, ...findGraphAcronyms(view, index, context)];
}

/** Whether only commas divide some words: "ministère de l'Écologie, du Développement durable et de l'Énergie". */
const isEnumeration = (view: TextView, window: readonly Meaning[]) =>
  window.every(({ phrase, span }, n) => {
    const before = window[n - 1];
    if (!before || before.phrase === phrase) return true;
    const gap = view.text.slice(view.tokens[before.span[1] - 1]!.end, view.tokens[span[0]]!.start);
    return gap.startsWith(',') && !/[;.:()\n]/.test(gap);
  });

const linkWords = new Set('with avec con entre between et y e and ou o or par por by'.split(' '));

/** Whether the text writes the acronyms of a name in capitals, and a generic name in its own words. */
function isWrittenSo(
  view: TextView,
  window: readonly Meaning[],
  { actor, words, acronyms, literal }: NameForm,
): boolean {
  const [from, to] = [window[0]!.span[0], window.at(-1)!.span[1]];
  if (actor.type === 'STATE' && !isState(view, window)) return false;
  const inner = view.words.slice(from, to).filter((word) => linkWords.has(word));
  // "the DCI delegation with the Vietnamese" is no delegation to Vietnam.
  if (inner.length > 0 && !words.split(' ').some((word) => linkWords.has(word))) return false;
  if (literal !== undefined && literal !== window.map(({ text }) => text).join(' ')) return false;
  for (let at = from; at < to; at++)
    if (acronyms.has(view.words[at]!) && !/\p{Lu}.*\p{Lu}/u.test(view.tokens[at]!.spelling)) return false;
  return true;
}

/** One State or government and its country: "États mexicains" and "states for French towns" are not one. */
function isState(view: TextView, window: readonly Meaning[]): boolean {
  const head = window.find(({ country }) => !country);
  if (head && /^(?:etats|states|estados|governments|gouvernements)$/.test(head.text) && !view.isUpper(head.span[0]))
    return false;
  if (head && window.length === 2 && head.text.endsWith('s') && !/^autorit|^authorit|^autoridad/.test(head.text))
    return false;
  if (window[0]!.country && !isDemonym(window[0]!.text)) return false;
  const [from, to] = [window[0]!.span[0], window.at(-1)!.span[1]];
  return view.words.slice(from, to).every((word, n) => !isStopWord(word) || view.isConnector(from + n));
}
