import type { Visibility } from '#schema/values/visibility.ts';

/** The visibility tags of the restricted records that a viewer may read. Null (seeds, imports) reads everything. */
export type VisibilityScope = readonly string[] | null;

const networkTag = 'network';
const ownerTag = (owner: string) => `by:${owner}`;

/**
 * Everybody reads public records; whoever has a name also their own, and with the permission those of the network. All
 * scopes have the same length, because Neo4j plans a statement again for a list of another length.
 */
export const visibilityScopeFor = (name: string | undefined, readsNetwork = false): VisibilityScope => [
  readsNetwork ? networkTag : '',
  name === undefined ? '' : ownerTag(name),
];

/** The tag stored with a record; null for a public one. */
export const visibilityTag = (visibility: Visibility, owner: string | null) =>
  ({ PUBLIC: null, NETWORK: networkTag, PRIVATE: ownerTag(owner ?? '') })[visibility];

/**
 * Whether the viewer may read a node. Every statement applies it to every node that it returns, counts or passes
 * through. A public node costs one check of its labels; nothing when the Cypher variable named by `onlyIf` is false.
 */
export const visibilityFilter = (node: string, onlyIf?: string) =>
  `(${onlyIf ? `NOT ${onlyIf} OR ` : ''}NOT ${node}:Restricted OR $scope IS NULL OR ${node}.visibilityTag IN $scope)`;

/** Whether the viewer may read a node with a visibility tag of its own: the text of a document, a revision. */
export const tagFilter = (node: string) =>
  `(${node}.visibilityTag IS NULL OR $scope IS NULL OR ${node}.visibilityTag IN $scope)`;

/** Whether the viewer could read a record before its visibility was changed. */
export const wasVisibleFilter = (node: string) =>
  `any(tag IN coalesce(${node}.formerTags, []) WHERE tag = '' OR tag IN $scope)`;

/** Whether the content of a node is hidden from the viewer because it was removed: from all but editors. */
export const isRemovedContent = (node: string) => `(${node}:Removed AND '' IN coalesce($scope, []))`;

/** Whether the viewer may read the content of a node. */
export const contentFilter = (node: string) => `${visibilityFilter(node)} AND NOT ${isRemovedContent(node)}`;

/** Sets `anyRestricted`: whether any record is restricted. One check that can save one per node. */
export const anyRestrictedClause = 'WITH EXISTS { (:Restricted) } AS anyRestricted';

/** Sets `anyHidden`: whether any record is restricted or removed. Removed records keep their edges. */
export const anyHiddenClause = 'WITH EXISTS { (:Restricted|Removed) } AS anyHidden';

/**
 * Sets `hasRestricted`: whether a neighbour of the node may be restricted or removed. If not, its neighbours need no check.
 * The label is never removed from a node, which may cost time but is always correct.
 */
export const restrictedNeighboursClause = (node: string) => `WITH *, ${node}:HasRestrictedNeighbours AS hasRestricted`;

/** Labels the ends of an edge that is being written, where the other end is restricted or removed. */
export const markRestrictedEndsClause = (a: string, b: string) =>
  `FOREACH (_ IN CASE WHEN ${a}:Restricted|Removed THEN [1] ELSE [] END | SET ${b}:HasRestrictedNeighbours)
   FOREACH (_ IN CASE WHEN ${b}:Restricted|Removed THEN [1] ELSE [] END | SET ${a}:HasRestrictedNeighbours)`;

/** The number of visible nodes of a label: Neo4j stores the count of all, and few are restricted. */
export const visibleCount = (label: string) =>
  `COUNT { (:${label}) } - COUNT { (x:${label}&Restricted) WHERE NOT ${visibilityFilter('x')} }`;
