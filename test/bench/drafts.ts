import type { Raw } from '#server/graph/read/record.ts';
import type { Row } from '#server/imports/row.ts';
import type { Hierarchy, Node } from './hierarchy.ts';
import type { PlannedInitiative } from './initiatives.ts';
import type { InventedInstitution } from './institutions.ts';

/** A row that stands nowhere: the benchmark made it. */
export const getRow = (kind: string, id: string, draft: Raw): Row => ({
  kind,
  id,
  draft,
  at: (path) => [id, ...path].join('.'),
});
export const links = (ids: readonly string[]) => ids.map((to) => ({ to }));

export const townRow = ({ id, names, ancestors }: Node) =>
  getRow('PLACE', id, { name: names.fr, placeType: 'TOWN', within: links(ancestors.slice(0, 1)) });

export const institutionRow = ({ id, names, acronym }: InventedInstitution) =>
  getRow('INSTITUTION', id, { name: names.fr, names, institutionType: 'AGENCY', ...(acronym ? { acronym } : {}) });

export const initiativeRow = ({ id, name, period, actors, themes, places }: PlannedInitiative) =>
  getRow('PROJECT', id, {
    name,
    projectType: 'ACTION',
    period,
    statusHistory: [{ status: 'ONGOING', date: period.slice(0, 7) }],
    participations: actors.map((actor) => ({ actor, role: 'PARTNER' })),
    themes: links(themes),
    places: links(places),
  });

/** An invented world as the import door takes it. */
export const toRows = ({ towns, institutions }: Hierarchy, initiatives: readonly PlannedInitiative[]): Row[] => [
  ...towns.map(townRow),
  ...institutions.map(institutionRow),
  ...initiatives.map(initiativeRow),
];
