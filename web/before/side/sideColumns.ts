import { groupBy } from '#schema/groupBy.ts';
import type {
  PeriodTextFragment,
  ThingLinkFragment,
  SideInitiativeFragment,
  InterpretationFragment,
} from '#web/api/operations.ts';
import { findConfidence, getConfidence } from '#web/domain/confidence.ts';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { toReadPeriod } from '#web/before/proposal/toReadPeriod.ts';

type Thing = ThingLinkFragment;

/** A thing, or something outside the graph that has a name only. */
type NamedThing = Pick<Thing, 'id' | 'name'> & { thing: Thing | null; confidence?: string | null };

const toNamedThing = (thing: Thing, confidence: string | null): NamedThing => ({
  id: thing.id,
  name: thing.name,
  thing,
  confidence,
});

/** One column. The proposal has no page, status or results. */
export interface SideColumn {
  /** Label for stacked columns. */
  short: string;
  name: string;
  page: Thing | null;
  kind: string;
  status: Pick<SideInitiativeFragment, 'status' | 'statusHistory' | 'currentStatus' | 'lastHeard'> | null;
  period: Pick<PeriodTextFragment, 'start' | 'end' | 'openEnded'> | null;
  periodConfidence: string | null;
  partners: readonly NamedThing[];
  themes: readonly NamedThing[];
  places: readonly NamedThing[];
  description: string;
  results: readonly string[];
}

export const toColumn = (initiative: SideInitiativeFragment): SideColumn => ({
  ...initiative,
  short: initiative.name,
  page: initiative,
  status: initiative,
  periodConfidence: getConfidence(initiative.periodStatements, 'period', initiative.period?.interval),
  partners: [...groupBy(initiative.participations.nodes, ({ actor }) => actor.id).values()].map((ofActor) =>
    toNamedThing(ofActor[0]!.actor, findConfidence(ofActor)),
  ),
  themes: initiative.themes.map((theme) =>
    toNamedThing(theme, getConfidence(initiative.sharedStatements, 'themes', theme.id)),
  ),
  places: initiative.places.map((place) =>
    toNamedThing(place, getConfidence(initiative.sharedStatements, 'places', place.id)),
  ),
  description: initiative.description ?? '',
  results: initiative.results.map(({ text }) => text),
});

export const toProposalColumn = (
  proposal: Proposal,
  interpretation: InterpretationFragment,
  short: string,
): SideColumn => ({
  short,
  name: interpretation.title,
  page: null,
  kind: proposal.kind,
  status: null,
  period: toReadPeriod(interpretation),
  periodConfidence: null,
  partners: interpretation.actors,
  themes: interpretation.themes,
  places: interpretation.places,
  description: proposal.text,
  results: [],
});
