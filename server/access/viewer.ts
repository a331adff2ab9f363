import type { TokenScope } from '#schema/answers/accessToken.ts';

/** Roles of people. A reader need not sign in. */
export type Role = 'READER' | 'CONTRIBUTOR' | 'EDITOR' | 'ADMINISTRATOR';

/** Whoever sends a request, and what it may do: a person by role, a program by the scope of its token. */
export interface Viewer {
  /** Undefined for an anonymous reader. The author of its changes, and the owner of its drafts. */
  name: string | undefined;
  access: Role | TokenScope;
  /** Ids of the account and of its session, of a person who is signed in. */
  account?: string;
  session?: string;
}

export const anonymous: Viewer = { name: undefined, access: 'READER' };
