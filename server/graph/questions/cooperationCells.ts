import {
  countMeetings,
  initiativeRank,
  isCounted,
  isStaff,
  meetingKey,
  ownInstitutions,
  pairGroup,
  participationRank,
} from './cooperation.ts';

/**
 * Counts the initiatives `n` that put two participants `x1` and `x2` (by the edges `x1p` and `x2p`) in one of the groups
 * of `$include`. An actor beside itself counts all of its initiatives.
 */
export const matchCooperation = `
  WITH n, x1, x2, min(${participationRank('x1p', 'n')}) AS rank1, min(${participationRank('x2p', 'n')}) AS rank2,
    count(CASE WHEN x1p.onBehalfOf = x2.id OR x2p.onBehalfOf = x1.id THEN 1 END) AS mandates
  WITH x1, x2, mandates, ${meetingKey('n')} AS meeting,
    reduce(rank = ${initiativeRank('n')}, r IN [rank1, rank2] | CASE WHEN r > rank THEN r ELSE rank END) AS rank
  WITH x1, x2, min(rank) AS closest, ${countMeetings('rank', 'meeting')} AS meetings, sum(mandates) AS mandates, collect(rank) AS ranks
  WITH *, CASE WHEN x1 = x2 THEN 'STAFF' ELSE ${pairGroup({
    staff: `mandates > 0 OR ${isStaff('x1', ownInstitutions('x1'), 'x2')}`,
    closest: 'closest',
    meetings: 'meetings',
  })} END AS group
  WHERE x1 = x2 OR group IN $include
  WITH x1, x2, size([rank IN ranks WHERE ${isCounted({ group: 'group', closest: 'closest' }, 'rank')}]) AS count`;
