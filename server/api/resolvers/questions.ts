import type { Class } from '#schema/model.ts';
import { WhomToJoinResolver } from './whomToJoin.ts';
import { CriterionListsResolver } from './criterionLists.ts';
import { SubgraphResolver } from './subgraph.ts';
import { DuplicatesResolver } from './duplicates.ts';
import { MatchesResolver } from './matches.ts';
import { MatrixResolver } from './matrix.ts';
import { MergeResolver } from './merge.ts';
import { NeedsAndOffersResolver } from './needsAndOffers.ts';
import { NeighbourhoodResolver } from './neighbourhood.ts';
import { OverlapsResolver } from './overlaps.ts';
import { OverviewResolver } from './overview.ts';
import { PartnersResolver } from './partners.ts';
import { PathResolver } from './path.ts';
import { StatementsResolver } from './statements.ts';
import { StandingOverlapsResolver } from './standingOverlaps.ts';
import { InterpretationResolver } from './interpretation.ts';

/** The questions that the graph answers beyond lists: one file each. */
export const queryResolvers: readonly Class[] = [
  NeighbourhoodResolver,
  SubgraphResolver,
  OverviewResolver,
  PathResolver,
  PartnersResolver,
  StatementsResolver,
  MatrixResolver,
  MatchesResolver,
  OverlapsResolver,
  InterpretationResolver,
  WhomToJoinResolver,
  NeedsAndOffersResolver,
  CriterionListsResolver,
  StandingOverlapsResolver,
  DuplicatesResolver,
  MergeResolver,
];
