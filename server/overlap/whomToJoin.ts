import type { PartnerActivity } from '#schema/answers/whomToJoin.ts';
import { groupBy } from '#schema/groupBy.ts';
import { bounds } from '#schema/values/date.ts';
import type { ParsedProposal } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';
import { computeFeatures } from './features.ts';
import type { Comparison } from './compare.ts';
import type { Meaning } from './meaning.ts';
import { weigh } from './weights.ts';

/** An actor that is active on the subject of a proposal, by its initiatives. */
export interface ActiveActor {
  actorId: string;
  activity: PartnerActivity;
  score: number;
  /** Closest first. */
  initiatives: Candidate['initiative'][];
  /** EDTF. */
  lastActive?: string;
}

/** An initiative on the subject of a proposal, in its place. */
interface RelevantInitiative {
  candidate: Candidate;
  closeness: number;
  /** Whether it overlaps with the proposal, is near it in time or comes later. */
  current: boolean;
}

/** An initiative is on the subject of a proposal from this coverage on. */
const minCoverage = 0.3;

/** Undefined when the initiative is on another subject or in another place. */
function toRelevantInitiative(
  proposal: ParsedProposal,
  candidate: Candidate,
  meaning: Meaning,
): RelevantInitiative | undefined {
  const features = computeFeatures(proposal, candidate, meaning);
  const { coverage, nameSimilarity, themes, broaderThemes, samePlace, otherPlace, timing } = features;
  const onSubject = themes.length > 0 || coverage >= minCoverage;
  if (!onSubject || otherPlace || (proposal.places.length > 0 && !samePlace)) return undefined;
  return {
    candidate,
    closeness: coverage + nameSimilarity + weigh('theme', themes) + weigh('broaderTheme', broaderThemes),
    current: timing === 'OVERLAPS' || timing === 'NEAR' || timing === 'AFTER',
  };
}

function toActiveActor(actorId: string, initiatives: readonly RelevantInitiative[]): ActiveActor {
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
  };
}

/** The actors most active on the subject and in the place of a proposal, without its own partners. */
export function rankActiveActors({ proposal, candidates, meaning }: Comparison): ActiveActor[] {
  const partners = new Set(proposal.actors.map(({ id }) => id));
  const participations = candidates.flatMap((candidate) => {
    const initiative = toRelevantInitiative(proposal, candidate, meaning);
    if (!initiative) return [];
    const actorIds = [...new Set(candidate.actors.map(({ id }) => id))];
    return actorIds.filter((id) => !partners.has(id)).map((actorId) => ({ actorId, initiative }));
  });
  return [...groupBy(participations, ({ actorId }) => actorId)]
    .map(([actorId, ofActor]) =>
      toActiveActor(
        actorId,
        ofActor.map(({ initiative }) => initiative),
      ),
    )
    .sort((a, b) => b.score - a.score || a.actorId.localeCompare(b.actorId));
}
