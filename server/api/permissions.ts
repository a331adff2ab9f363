import type { Permission } from '#schema/answers/viewer.ts';
import type { Context } from './context.ts';
import { ApiError } from '#server/errors.ts';

/** The roles that have each permission. Everybody may read. */
const rolesByPermission = {
  SAVE: ['editor'],
  CHANGE_STATUS: ['editor'],
  REMOVE: ['editor'],
  ERASE: ['editor'],
  REVIEW_PAIR: ['editor'],
  MERGE: ['editor'],
  SAVE_PROPOSAL_AS_DRAFT: ['editor'],
  CHANGE_VISIBILITY: ['editor'],
  CHANGE_RECORD: ['editor'],
} as const satisfies Record<Permission, readonly Context['role'][]>;

export const permissionsFor = (role: Context['role']) =>
  (Object.keys(rolesByPermission) as Permission[]).filter((permission) =>
    rolesByPermission[permission].some((allowed) => allowed === role),
  );

/** Returns the name of the editor. Throws UNAUTHENTICATED when the viewer lacks the permission. */
export function authorize({ role, editor }: Context, permission: Permission): string {
  if (editor !== undefined && rolesByPermission[permission].some((allowed) => allowed === role)) return editor;
  throw new ApiError(
    'UNAUTHENTICATED',
    'Only an editor can change the graph. Send the header "Authorization: Bearer <token>" with an editor\'s token; whoever runs the server has it.',
  );
}
