import { nonEmpty } from '#web/api/nonEmpty.ts';
import type { ThingFilter } from '#web/api/operations.ts';
import { toInterval } from '#web/domain/period/parsePeriod.ts';
import { type Exploration, filterFields } from './exploration.ts';

/** The part of an exploration that the API requests depend on. */
const requestFields = [
  'overview',
  'startIds',
  'depth',
  'expansions',
  'path',
  'fold',
  'everyPair',
  'period',
  'undated',
  ...filterFields,
] as const;
export type GraphRequest = Pick<Exploration, (typeof requestFields)[number]>;

export const toGraphRequest = (exploration: Exploration) =>
  Object.fromEntries(requestFields.map((field) => [field, exploration[field]])) as unknown as GraphRequest;

/** Nodes loaded around a start, by hops: as many as stay readable. The rest is counted and loaded on demand. */
export const limitByHops = [0, 40, 90, 150, 200, 200, 200];
export const expansionLimit = 400;
export const overviewLimit = 2000;

export function toThingFilter(request: GraphRequest): ThingFilter | undefined {
  const filter: ThingFilter = {
    ...Object.fromEntries(filterFields.map((field) => [field, nonEmpty(request[field])])),
    period: toInterval(request.period),
    // Alone it would select what has no date.
    undated: (request.period !== '' && request.undated) || undefined,
  };
  return Object.values(filter).some(Boolean) ? filter : undefined;
}

/** In the projection an edge between two actors is two hops long: actor, initiative, actor. */
export const countHops = ({ fold, depth }: GraphRequest) => (fold ? Math.min(4, depth * 2) : depth);
