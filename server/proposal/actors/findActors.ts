import type { Token } from '../text/tokens.ts';
import { findKnownBodies, findUnknownAcronyms, joinAcronyms } from './bodies/acronyms.ts';
import type { ActorContext, ActorMention, FoundActor, NamedActor } from './actorMention.ts';
import { findAuthorities } from './authorities.ts';
import { findBodies, toBody } from './bodies/bodies.ts';
import { findPlanners } from './bodies/englishBodies.ts';
import { InstitutionIndex } from './institutions/institutionIndex.ts';
import { findInstitutions } from './institutions/institutions.ts';
import { findLinkedTowns } from './linkedTowns.ts';
import { findStates } from './states.ts';
import { toMeanings } from './institutions/meanings.ts';
import { findPeople } from './people/people.ts';
import { type Span, TextView } from './textView.ts';

const overlaps = ([a, b]: Span, [c, d]: Span) => a < d && c < b;
const length = ([from, to]: Span) => to - from;
const contains = (outer: Span, inner: Span) => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Longest first; of equally long ones, those of the graph first, then those that are candidates. */
const rank = ({ span, thing, candidates }: FoundActor) =>
  length(span) * 4 + (thing ? 2 : candidates.length > 0 ? 1 : 0);

/**
 * The mentions that stand: each word names one actor. A body of the graph also stands within the name of another that
 * belongs to it ("comité technique de Cités Unies France").
 */
function selectMentions(found: readonly FoundActor[]): FoundActor[] {
  const selected: FoundActor[] = [];
  for (const mention of [...found].sort((a, b) => rank(b) - rank(a))) {
    const rivals = selected.filter(({ span }) => overlaps(span, mention.span));
    const isOwner = rivals.every(
      (rival) =>
        !rival.thing &&
        !rival.candidates.length &&
        rival.kind === 'INSTITUTION' &&
        !rival.level &&
        contains(rival.span, mention.span) &&
        rival.span[0] < mention.span[0],
    );
    if (rivals.length === 0 || (mention.thing && mention.kind === 'INSTITUTION' && !mention.level && isOwner))
      selected.push(mention);
  }
  return selected.sort((a, b) => a.span[0] - b.span[0]);
}

/** One mention for each actor, with all the tokens that name it. */
function mergeMentions(found: readonly FoundActor[]): ActorMention[] {
  const byKey = new Map<string, ActorMention>();
  for (const { span, key, ...mention } of found) {
    const same = byKey.get(key);
    if (!same) byKey.set(key, { ...mention, tokens: [span] });
    else {
      same.tokens.push(span);
      if (same.implied && !mention.implied) Object.assign(same, mention, { implied: false });
    }
  }
  return [...byKey.values()];
}

/**
 * The actors that a text names: people and institutions of the graph, and those it does not hold. `tokens` are those of
 * the whole text.
 */
export function findActors(
  text: string,
  tokens: readonly Token[],
  actorsOfGraph: readonly NamedActor[],
  context: ActorContext = {},
): ActorMention[] {
  const view = new TextView(text, tokens);
  const index = new InstitutionIndex(actorsOfGraph);
  const meanings = toMeanings(view);
  const named = selectMentions([
    ...findInstitutions(view, meanings, index, context),
    ...findAuthorities(view, index, context),
    ...findKnownBodies(view, meanings),
    ...findBodies(view),
    ...findPeople(view, actorsOfGraph),
    ...findStates(view, actorsOfGraph),
  ]);
  const withAcronyms = joinAcronyms(view, named);
  const weaker = [
    ...findUnknownAcronyms(view, context),
    ...findLinkedTowns(view, index, context),
    ...findPlanners(view).map((span) => toBody(view, span, { implied: true })),
  ].filter(({ span }) => !withAcronyms.some((mention) => overlaps(mention.span, span)));
  return mergeMentions([...withAcronyms, ...selectMentions(weaker)].sort((a, b) => a.span[0] - b.span[0]));
}
