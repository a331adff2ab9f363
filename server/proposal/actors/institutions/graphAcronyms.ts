import { fold } from '#server/graph/read/searchTerms.ts';
import { isGeneric } from '#server/language/wordForms.ts';
import type { ActorContext, FoundActor } from '../actorMention.ts';
import type { InstitutionIndex } from './institutionIndex.ts';
import type { Span, TextView } from '../textView.ts';
import { narrowByCountry, toFound } from '../toFound.ts';

const maxAcronymParts = 3;
const maxShort = 4;
const minSmall = 3;

/** Acronyms of the graph, which may be written with hyphens: in capitals, or with a capital when they are long. */
export function findGraphAcronyms(view: TextView, index: InstitutionIndex, context: ActorContext): FoundActor[] {
  const found: FoundActor[] = [];
  for (let at = 0; at < view.length; at++)
    for (let length = maxAcronymParts; length > 0; length--) {
      const span: Span = [at, at + length];
      if (
        at + length > view.length ||
        !Array.from({ length: length - 1 }).every((_, n) => view.isHyphenated(at + n + 1))
      )
        continue;
      const written = view.tokens
        .slice(...span)
        .map(({ spelling }) => spelling)
        .join('')
        .replaceAll('.', '');
      const isCapital = /^[\p{Lu}\d]+$/u.test(written);
      const token = view.tokens[at]!;
      // Where nothing has capitals, an acronym is known by its article: "la comar".
      const isSmall =
        view.isWithoutCapitals && written.length >= minSmall && view.isConnector(at - 1) && !isGeneric(view.words[at]!);
      const matches = index
        .getByAcronym(fold(written).replaceAll(' ', ''))
        .filter(
          ({ written: acronym }) =>
            written === acronym ||
            isCapital ||
            isSmall ||
            (written.length > maxShort && token.capitalised && length === 1),
        );
      if (matches.length === 0) continue;
      const actors = matches.map(({ actor }) => actor);
      found.push(
        toFound(view, span, actors.length > 1 ? narrowByCountry(actors, context.countries ?? [], context) : actors),
      );
      break;
    }
  return found;
}
