import type { Class } from '#schema/model.ts';
import { AlliesResolver } from './whomToJoin.ts';
import { AmongResolver } from './subgraph.ts';
import { DuplicatesResolver } from './duplicates.ts';
import { MatchesResolver } from './matches.ts';
import { MatrixResolver } from './matrix.ts';
import { MergeResolver } from './merge.ts';
import { NeighbourhoodResolver } from './neighbourhood.ts';
import { OverlapsResolver } from './overlaps.ts';
import { OverviewResolver } from './overview.ts';
import { PartnersResolver } from './partners.ts';
import { PathResolver } from './path.ts';
import { StandingResolver } from './standingOverlaps.ts';
import { UnderstandingResolver } from './interpretation.ts';

/** The questions that the graph answers beyond lists: one file each. */
export const questions: readonly Class[] = [
  NeighbourhoodResolver,
  AmongResolver,
  OverviewResolver,
  PathResolver,
  PartnersResolver,
  MatrixResolver,
  MatchesResolver,
  OverlapsResolver,
  UnderstandingResolver,
  AlliesResolver,
  StandingResolver,
  DuplicatesResolver,
  MergeResolver,
];
