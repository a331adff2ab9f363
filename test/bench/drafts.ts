import type { Row } from '#server/imports/row.ts';
import { createRow, links } from '#test/kit/fixtures.ts';
import type { Hierarchy, Node } from './hierarchy.ts';
import type { PlannedInitiative } from './initiatives.ts';
import type { InventedInstitution } from './institutions.ts';

export const townRow = ({ id, names, ancestors }: Node) =>
  createRow('PLACE', id, { name: names.fr, placeType: 'TOWN', within: links(...ancestors.slice(0, 1)) });

export const institutionRow = ({ id, names, acronym }: InventedInstitution) =>
  createRow('INSTITUTION', id, { name: names.fr, names, institutionType: 'AGENCY', ...(acronym ? { acronym } : {}) });

export const initiativeRow = ({ id, name, period, actors, themes, places }: PlannedInitiative) =>
  createRow('PROJECT', id, {
    name,
    projectType: 'ACTION',
    period,
    statusHistory: [{ status: 'ONGOING', date: period.slice(0, 7) }],
    participations: actors.map((actor) => ({ actor, role: 'PARTNER' })),
    themes: links(...themes),
    places: links(...places),
  });

/** A generated dataset as rows for the import pipeline. */
export const toRows = ({ towns, institutions }: Hierarchy, initiatives: readonly PlannedInitiative[]): Row[] => [
  ...towns.map(townRow),
  ...institutions.map(institutionRow),
  ...initiatives.map(initiativeRow),
];
