/** What was done to a record at a version, as Cypher. Versions of earlier releases do not say it. */
export const changeType = (node: string) =>
  `coalesce(${node}.change, CASE ${node}.version WHEN 1 THEN 'CREATED' ELSE 'UPDATED' END)`;
