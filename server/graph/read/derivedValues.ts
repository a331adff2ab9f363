/** Values derived from stored properties, as Cypher: filters, facets and the matrix use the same. */

/** The value of `year` for what has no date. */
export const undatedYear = 'undated';

/** The status of an initiative on the day of the request (see `CurrentStatus`); null for other things. */
export const buildCurrentStatus = (node: string) =>
  `CASE WHEN ${node}.status IS NULL THEN null WHEN ${node}.currentUntil >= toString(date()) THEN ${node}.status ELSE 'OUTCOME_UNKNOWN' END`;

export const isUndated = (node: string) => `${node}.from IS NULL AND (${node}.to IS NULL OR ${node}.to = '9999-12-31')`;

/** The year in which something starts or, when no start is known, ends; null for things that have no period. */
export const buildYear = (node: string) =>
  `CASE WHEN NOT (${node}:Initiative|KnowHow) THEN null WHEN ${isUndated(node)} THEN '${undatedYear}' ELSE left(coalesce(${node}.from, ${node}.to), 4) END`;
