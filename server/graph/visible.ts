import type { Visibility } from '#schema/values/visibility.ts';

/**
 * Which marks of withheld things somebody sees, beside all that is public. The house itself (seeds,
 * imports) sees everything: null.
 */
export type Sees = readonly string[] | null;

const network = 'network';
const own = (owner: string) => `by:${owner}`;

/**
 * A reader sees what is public; an editor, what the network sees too, and what they keep for themselves. As many marks
 * for one as for the other: the database plans a statement anew for another length of list.
 */
export const seesOf = (editor: string | undefined): Sees => (editor === undefined ? ['', ''] : [network, own(editor)]);

/** The mark that a thing carries: none when it is public. */
export const markOf = (visibility: Visibility, owner: string | null) =>
  ({ PUBLIC: null, NETWORK: network, PRIVATE: own(owner ?? '') })[visibility];

/**
 * That whoever asks may see a node, as Cypher: it stands wherever a node is told, counted or gone through.
 * What is public lacks the label, and costs a look at the labels only. `$sees` goes along with every statement.
 */
export const visible = (n: string) => `(NOT ${n}:Withheld OR $sees IS NULL OR ${n}.visibleTo IN $sees)`;

/** How many nodes of a label may be seen, as Cypher: the database knows how many there are, and few are withheld. */
export const visibleCount = (label: string) =>
  `COUNT { (:${label}) } - COUNT { (x:${label}&Withheld) WHERE NOT ${visible('x')} }`;
