import type { Visibility } from '#schema/values/visibility.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';

/**
 * Which marks of withheld things somebody sees, beside all that is public. The house itself (seeds,
 * imports) sees everything: null.
 */
export type VisibilityScope = readonly string[] | null;

const network = 'network';
const own = (owner: string) => `by:${owner}`;

/**
 * A reader sees what is public; an editor, what the network sees too, and what they keep for themselves. As many marks
 * for one as for the other: the database plans a statement anew for another length of list.
 */
export const visibilityScopeFor = (editor: string | undefined): VisibilityScope => (editor === undefined ? ['', ''] : [network, own(editor)]);

/** The mark that a thing carries: none when it is public. */
export const visibilityTag = (visibility: Visibility, owner: string | null) =>
  ({ PUBLIC: null, NETWORK: network, PRIVATE: own(owner ?? '') })[visibility];

/**
 * That whoever asks may see a node, as Cypher: it stands wherever a node is told, counted or gone through.
 * What is public lacks the label, and costs a look at the labels only; not even that where a variable, `unless`, says
 * that nothing is withheld there. `$sees` goes along with every statement.
 */
export const visibilityFilter = (n: string, unless?: string) =>
  `(${unless ? `NOT ${unless} OR ` : ''}NOT ${n}:Withheld OR $sees IS NULL OR ${n}.visibleTo IN $sees)`;

/** Whether anything is withheld at all, as Cypher to begin with: a look that saves one at each node. */
export const lookWhetherWithheld = 'WITH EXISTS { (:Withheld) } AS withheld';

/** The same of what was removed as well: its edges stay, and whoever follows them may not tell it. */
export const lookWhetherHidden = 'WITH EXISTS { (:Withheld|Removed) } AS hidden';

/**
 * A node is veiled when some of its neighbours are not seen by everybody: they are withheld, or were removed. Of others,
 * the neighbours are counted and told without a look at each. It stays veiled: that is slower, never wrong.
 */
export const veil = (run: RunQuery, ids: readonly string[]) =>
  run(`UNWIND $ids AS id MATCH (:Withheld|Removed {id: id})--(n:Thing|Removed) SET n:Veiled`, { ids });

/** Whether a node is veiled, as Cypher, before its neighbours are gone through. */
export const lookWhetherVeiled = (n: string) => `WITH *, ${n}:Veiled AS veiled`;

/** The same for the two ends of an edge that is written, as Cypher. */
export const veiledBy = (a: string, b: string) =>
  `FOREACH (_ IN CASE WHEN ${a}:Withheld|Removed THEN [1] ELSE [] END | SET ${b}:Veiled)
   FOREACH (_ IN CASE WHEN ${b}:Withheld|Removed THEN [1] ELSE [] END | SET ${a}:Veiled)`;

/** How many nodes of a label may be seen, as Cypher: the database knows how many there are, and few are withheld. */
export const visibleCount = (label: string) =>
  `COUNT { (:${label}) } - COUNT { (x:${label}&Withheld) WHERE NOT ${visibilityFilter('x')} }`;
