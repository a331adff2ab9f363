import type { Viewer } from '#schema/answers/viewer.ts';
import type { Language } from '#schema/values/language.ts';
import { createSecret, hashSecret } from '#server/access/tokenFormat.ts';
import type { Context } from '#server/api/context.ts';
import { permissionsFor } from '#server/api/permissions.ts';
import type { StoredAccount } from '#server/graph/access/accounts.ts';
import { saveSession } from '#server/graph/access/sessions.ts';

/** Signs a person in: a new session, whose secret only the browser has. */
export async function openSession(context: Context, { id, name, role }: StoredAccount): Promise<Viewer> {
  const { graph, client, language } = context;
  const secret = createSecret();
  await saveSession(graph, id, { hash: hashSecret(secret), device: client.device });
  client.setSession(secret);
  return {
    name: name!,
    can: permissionsFor({ name: name!, access: role }),
    language: language.toUpperCase() as Language,
  };
}
