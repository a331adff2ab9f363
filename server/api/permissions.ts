import type { Permission } from '#schema/answers/viewer.ts';
import type { Viewer } from '#server/access/viewer.ts';
import { ApiError } from '#server/errors.ts';

type Access = Viewer['access'];

const people = ['EDITOR', 'ADMINISTRATOR'] as const;
const editing = [...people, 'EDIT'] as const;
const proposing = [...editing, 'PROPOSE', 'CONTRIBUTOR'] as const;
const reading = [...proposing, 'READ'] as const;

/** Who has each permission, by role or by the scope of a token. Everybody may read what is public. */
const accessByPermission = {
  READ_NETWORK: reading,
  SAVE_PROPOSAL_AS_DRAFT: proposing,
  SAVE: editing,
  CHANGE_STATUS: editing,
  REMOVE: editing,
  ERASE: editing,
  REVIEW_PAIR: editing,
  MERGE: editing,
  CHANGE_VISIBILITY: editing,
  CHANGE_RECORD: editing,
  // No token: a stolen one could outlive its end.
  MANAGE_TOKENS: people,
  MANAGE_PEOPLE: ['ADMINISTRATOR'],
} as const satisfies Record<Permission, readonly Access[]>;

export const isAllowed = ({ access }: Viewer, permission: Permission): boolean =>
  accessByPermission[permission].some((allowed) => allowed === access);

export const permissionsFor = (viewer: Viewer) =>
  (Object.keys(accessByPermission) as Permission[]).filter((permission) => isAllowed(viewer, permission));

/** Returns the name of the viewer. Throws UNAUTHENTICATED or FORBIDDEN when the viewer lacks the permission. */
export function authorize({ viewer }: { viewer: Viewer }, permission: Permission): string {
  const { name, access } = viewer;
  if (name === undefined)
    throw new ApiError(
      'UNAUTHENTICATED',
      'Only an editor can change the graph. Sign in; a program sends the header "Authorization: Bearer <token>" with a token that an editor made.',
    );
  if (!isAllowed(viewer, permission))
    throw new ApiError(
      'FORBIDDEN',
      `"${name}" may not do this (${permission}) with the access ${access}. Ask an editor for access that allows it.`,
    );
  return name;
}

/** The ids of the account and session of a person who is signed in. Throws UNAUTHENTICATED for all others. */
export function requireSession({ viewer: { account, session } }: { viewer: Viewer }) {
  if (account === undefined || session === undefined)
    throw new ApiError('UNAUTHENTICATED', 'Sign in with your mail address and password: tokens have no account.');
  return { account, session };
}
