/** What an input field may hold: texts in UTF-16 code units, lists in elements. */
export interface InputLimits {
  maxLength?: number;
  maxItems?: number;
}

/** Of a name; Neo4j's indexes hold no value above 8 kB. */
export const maxNameLength = 300;
/** Of the name of a thing, which for an initiative is its title. */
export const maxTitleLength = 500;
/** Of every other text, and of a list, unless a field says less. */
export const maxTextLength = 20_000;
export const maxListLength = 1_000;
/** Of an argument that is a text itself: words to search, a cursor, a reason. */
export const maxArgumentLength = 2_000;
