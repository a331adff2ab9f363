import type { Permission } from '#schema/answers/viewer.ts';
import type { Context } from './context.ts';
import { ApiError } from '#server/errors.ts';

/** Who may do what. Reading is for everybody. */
const rolesByPermission = {
  SAVE: ['editor'],
  CHANGE_STATUS: ['editor'],
  REMOVE: ['editor'],
  REVIEW_PAIR: ['editor'],
  MERGE: ['editor'],
  SAVE_PROPOSAL_AS_DRAFT: ['editor'],
  CHANGE_VISIBILITY: ['editor'],
  CHANGE_RECORD: ['editor'],
} as const satisfies Record<Permission, readonly Context['role'][]>;

export const permissionsFor = (role: Context['role']) =>
  (Object.keys(rolesByPermission) as Permission[]).filter((action) =>
    rolesByPermission[action].some((one) => one === role),
  );

/** The name of the caller, under which it is done. Throws UNAUTHENTICATED when the caller may not. */
export function authorize({ role, editor }: Context, action: Permission): string {
  if (editor !== undefined && rolesByPermission[action].some((one) => one === role)) return editor;
  throw new ApiError(
    'UNAUTHENTICATED',
    'Only an editor can change the graph. Send the header "Authorization: Bearer <token>" with the token of the configuration (EDITOR_TOKEN, or the file editor-token in the data folder).',
  );
}
