import type { PartnerActivity } from '#schema/answers/whomToJoin.ts';
import { groupBy } from '#schema/groupBy.ts';
import { bounds } from '#schema/values/date.ts';
import type { Addressee } from '#server/graph/questions/addressees.ts';
import type { ParsedProposal } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';
import type { Comparison } from './compare.ts';
import type { RankedCandidate } from './score.ts';
import { weigh } from './weights.ts';

/** An institution whose people were active on the subject of a proposal, by its initiatives. */
export interface ActiveActor {
  actorId: string;
  activity: PartnerActivity;
  score: number;
  /** Closest first. */
  initiatives: Candidate['initiative'][];
  /** EDTF. */
  lastActive?: string;
  /** Ids of the people who took part themselves. */
  people: string[];
}

/** An initiative on the subject of a proposal, in its place. */
interface RelevantInitiative {
  candidate: Candidate;
  closeness: number;
  /** Whether it overlaps with the proposal, is near it in time or comes later. */
  current: boolean;
}

/** Initiatives with less of the closeness of the closest are only near the subject. */
const minShareOfClosest = 0.25;

/** An initiative is on the subject of a proposal from this coverage on. */
const minCoverage = 0.3;

/** Undefined when the initiative is on another subject or in another place. */
function toRelevantInitiative(
  proposal: ParsedProposal,
  { candidate, features }: RankedCandidate,
): RelevantInitiative | undefined {
  const { coverage, nameSimilarity, themes, broaderThemes, samePlace, otherPlace, timing } = features;
  const onSubject = themes.length > 0 || coverage >= minCoverage;
  // A plan that was given up shows no activity.
  if (candidate.status === 'ABANDONED') return undefined;
  if (!onSubject || otherPlace || (proposal.places.length > 0 && !samePlace)) return undefined;
  return {
    candidate,
    closeness: coverage + nameSimilarity + weigh('theme', themes) + weigh('broaderTheme', broaderThemes),
    current: timing === 'OVERLAPS' || timing === 'NEAR' || timing === 'AFTER',
  };
}

/** An actor that takes part in an initiative on the subject. */
export interface Participation {
  actorId: string;
  initiative: RelevantInitiative;
}

/** Whom something is only addressed to is not active in it. */
const isActive = ({ role }: Candidate['actors'][number]) => role !== 'ADDRESSEE';

/** Who takes part in the overlapping initiatives on the subject and in the place of a proposal. */
export function listParticipations({ proposal, ranked }: Comparison): Participation[] {
  const relevant = ranked.flatMap((overlap) => toRelevantInitiative(proposal, overlap) ?? []);
  const minCloseness = minShareOfClosest * Math.max(0, ...relevant.map(({ closeness }) => closeness));
  return relevant
    .filter(({ closeness }) => closeness >= minCloseness)
    .flatMap((initiative) =>
      [...new Set(initiative.candidate.actors.filter(isActive).map(({ id }) => id))].map((actorId) => ({
        actorId,
        initiative,
      })),
    );
}

function toActiveActor(
  actorId: string,
  participations: readonly (Participation & { person: string | null })[],
): ActiveActor {
  const initiatives = [...new Set(participations.map(({ initiative }) => initiative))];
  const closestFirst = initiatives.toSorted((a, b) => b.closeness - a.closeness);
  return {
    actorId,
    activity: initiatives.some(({ current }) => current) ? 'ACTIVE' : 'FORMERLY_ACTIVE',
    score: initiatives.reduce((sum, { closeness }) => sum + closeness, 0),
    initiatives: closestFirst.map(({ candidate }) => candidate.initiative),
    lastActive: initiatives
      .flatMap(({ candidate }) => candidate.lastActive ?? [])
      .toSorted((a, b) => bounds(a).last.localeCompare(bounds(b).last))
      .at(-1),
    people: [...new Set(participations.flatMap(({ person }) => person ?? []))],
  };
}

const toYear = ({ lastActive }: ActiveActor) => lastActive?.slice(0, 4) ?? '';

/**
 * The institutions to write to, those that were active in the latest year first, then by what their initiatives have in
 * common with the proposal. `addressees` of actors without one, and the proposer itself, are left out.
 */
export function rankActiveActors(
  proposal: ParsedProposal,
  participations: readonly Participation[],
  addressees: ReadonlyMap<string, Addressee>,
): ActiveActor[] {
  const own = new Set(
    proposal.actors
      .flatMap(({ id, candidates }) => [id, ...candidates.map((candidate) => candidate.id)])
      .flatMap((id) => [id, addressees.get(id)?.institution ?? id]),
  );
  const addressed = participations.flatMap(({ actorId, initiative }) => {
    const addressee = addressees.get(actorId);
    return addressee && !own.has(actorId) && !own.has(addressee.institution)
      ? { actorId: addressee.institution, initiative, person: addressee.person }
      : [];
  });
  return [...groupBy(addressed, ({ actorId }) => actorId)]
    .map(([actorId, ofActor]) => toActiveActor(actorId, ofActor))
    .sort((a, b) => toYear(b).localeCompare(toYear(a)) || b.score - a.score || a.actorId.localeCompare(b.actorId));
}
