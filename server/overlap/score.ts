import type { Verdict } from '#schema/answers/overlap.ts';
import type { Candidate } from './candidate.ts';
import { type Likeness, measure } from './features.ts';
import type { Understood } from './proposal.ts';
import { type Ground, groundsOf } from './explain.ts';
import { weights } from './weights.ts';

/** Kinds that can be the same thing: a course may be told as a project, a workshop as an event. */
const interchangeable: Record<string, readonly string[]> = {
  AGREEMENT: ['AGREEMENT', 'PROJECT'],
  TRAINING: ['TRAINING', 'PROJECT', 'EVENT'],
  EVENT: ['EVENT', 'TRAINING'],
  PROJECT: ['PROJECT', 'TRAINING'],
};

/** Whether it is the same thing for the same public or place, whenever it is. */
function isSame(proposal: Understood, { kind }: Candidate, likeness: Likeness): boolean {
  const { coverage, returned, themes, actors, samePlace, otherPlace, otherPublic, lacksPublic, lacksProduct } =
    likeness;
  const meets = actors.length > 0 || samePlace || (proposal.places.length === 0 && proposal.actors.length === 0);
  // What says neither that it is an event nor in what form it would be is none.
  const sameKind = proposal.kind
    ? (interchangeable[proposal.kind] ?? [proposal.kind]).includes(kind)
    : kind !== 'EVENT' || proposal.forms.size + proposal.products.size > 0;
  if (!meets || !sameKind || otherPlace || otherPublic || lacksPublic || lacksProduct) return false;
  return (
    coverage >= weights.sameCoverage &&
    returned >= weights.sameName &&
    coverage +
      returned +
      Math.min(2, themes.length) * weights.sameTheme +
      Math.min(2, actors.length) * weights.sameActor >=
      weights.same
  );
}

function verdictOf(same: boolean, { when }: Likeness): Verdict {
  if (same && when === 'BEFORE') return 'PRECEDENT';
  return same && (when === 'OVERLAPS' || when === 'NEAR') ? 'DUPLICATE' : 'RELATED';
}

/** Worth telling: enough of the subject, or a little of it with much else in common. */
function isTelling({ subject, meaning, themes, widerThemes, actors, kin, places, samePlace }: Likeness): boolean {
  if (subject >= weights.toldSubject) return true;
  if (weights.meaning * meaning >= weights.told) return true;
  // A country in common, or a word, is nothing by itself; two places apart are a cooperation between them.
  const apart = places.filter((one) => !places.some((other) => other !== one && other.ids.includes(one.thing.id)));
  if (themes.length + actors.length + kin.length === 0 && apart.length < 2) return false;
  const rest =
    Math.min(3, themes.length) * weights.theme +
    Math.min(2, widerThemes.length) * weights.widerTheme +
    Math.min(3, actors.length) * weights.partner +
    Math.min(2, kin.length) * weights.kin +
    (places.length > 0 ? weights.place : samePlace ? weights.widerPlace : 0);
  return rest + weights.subject * subject + weights.meaning * meaning >= weights.told;
}

/** An initiative as it stands to a proposal. The score is the sum of the grounds. */
export interface Ranked {
  one: Candidate;
  likeness: Likeness;
  grounds: Ground[];
  score: number;
  verdict: Verdict;
}

/** An initiative weighed by itself; undefined when it is not worth telling. */
function weigh(proposal: Understood, one: Candidate): Omit<Ranked, 'verdict'> | undefined {
  const likeness = measure(proposal, one);
  if (!isTelling(likeness)) return undefined;
  const grounds = groundsOf(proposal, one, likeness);
  return { one, likeness, grounds, score: grounds.reduce((sum, { contribution }) => sum + contribution, 0) };
}

/** How one initiative alone stands to a proposal; undefined when it is not worth telling. */
export function stands(proposal: Understood, one: Candidate): Ranked | undefined {
  const weighed = weigh(proposal, one);
  return weighed && { ...weighed, verdict: verdictOf(isSame(proposal, one, weighed.likeness), weighed.likeness) };
}

/** What a proposal would duplicate, join or learn from, closest first. What has another subject is not told. */
export function ranked(proposal: Understood, candidates: readonly Candidate[]): Ranked[] {
  const compared = candidates
    .flatMap((one) => weigh(proposal, one) ?? [])
    .sort((a, b) => b.score - a.score || a.one.initiative.id.localeCompare(b.one.initiative.id));
  const best = compared[0]?.score ?? 0;
  return compared.map((it) => {
    // To learn from, all that was the same is of use; to be warned of, what is closest.
    const same =
      isSame(proposal, it.one, it.likeness) &&
      (it.likeness.when === 'BEFORE' || it.score >= best * weights.nearTheBest);
    return { ...it, verdict: verdictOf(same, it.likeness) };
  });
}
