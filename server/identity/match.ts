import { Match } from '#schema/answers/match.ts';
import type { Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import { toCountryCode } from '#server/language/countries.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { parseInstitutionName } from './parseName.ts';
import { createReason, successionTexts } from './reasons.ts';
import { type MatchCandidate, type Mention, type ScoredCandidate, scoreCandidate } from './score.ts';
import { thresholds, weights } from './weights.ts';

/** A name of common words without a country, as "National Police": may be any country's, unless it is exact. */
const isCommonName = ({ name }: Mention, { candidate, similarity, reasons }: ScoredCandidate) =>
  similarity.matchType !== 'EXACT' &&
  similarity.matchType !== 'ACRONYM' &&
  candidate.country !== undefined &&
  !reasons.some(({ factor }) => factor === 'COUNTRY') &&
  parseInstitutionName(name).words.every(
    ({ inLexicon, abbreviated, indivisible }) => (inLexicon || abbreviated) && !indivisible,
  );

/** A short acronym given with a country, matched to a thing without one: may be an institution of that country. */
const isAmbiguousAcronym = ({ name, country }: Mention, { candidate, similarity }: ScoredCandidate) =>
  similarity.matchType === 'ACRONYM' &&
  country !== undefined &&
  candidate.country === undefined &&
  transliterate(name).length <= thresholds.fewLetters;

/** Whether the best candidate is safe to link: nothing speaks against it, and no other scores nearly as high. */
function isSure(mention: Mention, best: ScoredCandidate, others: readonly ScoredCandidate[]): boolean {
  const { candidate, similarity, score, isContradicted } = best;
  if (others.some((next) => score - next.score < thresholds.margin)) return false;
  if (best.hasIdentifier) return true;
  if (isContradicted) return false;
  if (candidate.thing.kind === 'PERSON')
    return (
      similarity.value >= thresholds.sure && (similarity.matchType === 'EXACT' || similarity.matchType === 'WORDS')
    );
  if (best.hasAcronym) return !best.isNameUnlike;
  // The name says one body, the acronym written with it another, which is not the one that it belongs to.
  const isParent = ({ thing }: MatchCandidate) => candidate.parents.some((parent) => parent.thing.id === thing.id);
  if (others.some((next) => next.hasAcronym && !isParent(next.candidate))) return false;
  return similarity.value >= thresholds.sure && !isCommonName(mention, best) && !isAmbiguousAcronym(mention, best);
}

const createMatch = (thing: Thing, reasons: Reason[], score: number, decision: Match['decision']) =>
  Object.assign(new Match(), { thing, reasons, score, decision });

/** Predecessors and successors of the certain candidates, for review: each is another institution. */
function matchSuccessions(scored: readonly ScoredCandidate[], mention: Mention): Match[] {
  const listed = new Set(scored.map(({ candidate }) => candidate.thing.id));
  return scored
    .filter(({ similarity, isContradicted }) => similarity.value >= thresholds.sure && !isContradicted)
    .flatMap(({ candidate, score }) =>
      candidate.successions
        .filter(({ thing }) => !listed.has(thing.id) && listed.add(thing.id))
        .map(({ thing, later }) => {
          const contribution = score * weights.succession;
          const texts = successionTexts(mention.name, later);
          return createMatch(
            thing,
            [createReason('SUCCESSION', contribution, texts, [thing, candidate.thing])],
            contribution,
            'REVIEW',
          );
        }),
    );
}

/**
 * The things that a mention may mean, best first. At most one is SAME; all others are for a person to
 * decide. Empty when no name is similar enough.
 */
export function rankMatches(mention: Mention, candidates: readonly MatchCandidate[], first: number): Match[] {
  const mentionCountry = mention.country ? toCountryCode(mention.country) : undefined;
  const scored = candidates
    .map((candidate) => scoreCandidate(mention, candidate, mentionCountry))
    .filter(
      ({ similarity, score, hasIdentifier }) =>
        hasIdentifier || (similarity.value >= thresholds.similar && score >= thresholds.listed),
    )
    .sort((a, b) => b.score - a.score || a.candidate.thing.id.localeCompare(b.candidate.thing.id));
  const [best, ...others] = scored;
  const sure = best && isSure(mention, best, others);
  const matches = scored.map(({ candidate, reasons, score }, n) =>
    createMatch(candidate.thing, reasons, score, n === 0 && sure ? 'SAME' : 'REVIEW'),
  );
  return [...matches, ...matchSuccessions(scored, mention)].sort((a, b) => b.score - a.score).slice(0, first);
}
