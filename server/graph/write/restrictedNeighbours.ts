import type { RunQuery } from '#server/graph/connection/connection.ts';

/** Labels the neighbours of these records that are restricted or removed, see `restrictedNeighboursClause`. */
export const markNeighboursOfRestricted = (run: RunQuery, ids: readonly string[]) =>
  run(`UNWIND $ids AS id MATCH (:Restricted|Removed {id: id})--(n:Thing|Removed) SET n:HasRestrictedNeighbours`, {
    ids,
  });
