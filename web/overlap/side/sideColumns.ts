import type { PeriodTextFragment } from '#web/parts/PeriodText.graphql.ts';
import type { ThingLinkFragment } from '#web/parts/ThingLink.graphql.ts';
import { type Proposal, titleOf } from '#web/overlap/proposal/proposal.ts';
import type { SideInitiativeFragment } from './SideBySide.graphql.ts';
import type { UnderstoodFragment } from '#web/overlap/understood/Understood.graphql.ts';

type Thing = ThingLinkFragment;

/** What stands in one column. The proposal has no page, no status and no results. */
export interface SideColumn {
  /** How the column is called where there is no room for its name. */
  short: string;
  name: string;
  page: Thing | null;
  kind: string;
  status: { status: string; said: string | undefined } | null;
  period: Pick<PeriodTextFragment, 'start' | 'end' | 'openEnded'> | null;
  partners: readonly Thing[];
  themes: readonly Thing[];
  places: readonly Thing[];
  description: string;
  results: readonly string[];
}

export const columnOf = (initiative: SideInitiativeFragment): SideColumn => ({
  ...initiative,
  short: initiative.name,
  page: initiative,
  status: { status: initiative.status, said: initiative.statusHistory[0]?.date },
  partners: [...new Map(initiative.participations.nodes.map(({ actor }) => [actor.id, actor])).values()],
  description: initiative.description ?? '',
  results: initiative.results.map(({ text }) => text),
});

export const proposalColumn = (
  proposal: Proposal,
  { actors, themes, places, period }: UnderstoodFragment,
  short: string,
): SideColumn => ({
  short,
  name: titleOf(proposal),
  page: null,
  kind: proposal.kind,
  status: null,
  period,
  partners: actors.map(({ thing }) => thing),
  themes: themes.map(({ thing }) => thing),
  places: places.map(({ thing }) => thing),
  description: proposal.text,
  results: [],
});
