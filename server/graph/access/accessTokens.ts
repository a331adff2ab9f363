import { randomUUID } from 'node:crypto';
import type { AccessToken, TokenScope } from '#schema/answers/accessToken.ts';
import { ApiError, notFound } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';

const columns = 't {.id, .name, .scope, .createdAt, .createdBy, .expiresAt, .lastUsedAt, .revokedAt} AS token';

export interface NewAccessToken {
  hash: string;
  name: string;
  scope: TokenScope;
  createdBy: string;
  expiresAt: string;
}

/**
 * Stores a new access token by its hash. A name is used once, because the history shows it and private drafts belong to
 * it. Throws CONFLICT.
 */
export async function saveAccessToken(graph: Graph, { name, ...token }: NewAccessToken): Promise<AccessToken> {
  const id = randomUUID();
  const [row] = await graph.write<{ token: AccessToken }>(
    `MERGE (n:AuthorName {nameKey: $nameKey}) ON CREATE SET n.token = $id
     WITH n WHERE n.account IS NULL
     MERGE (t:AccessToken {nameKey: $nameKey})
     ON CREATE SET t += $token, t.name = $name, t.id = $id, t.createdAt = $now
     WITH t WHERE t.id = $id RETURN ${columns}`,
    { id, name, nameKey: name.toLowerCase(), token, now: new Date().toISOString() },
  );
  if (!row)
    throw new ApiError(
      'CONFLICT',
      `A person or a token, perhaps a revoked one, has the name "${name}". Choose another.`,
    );
  return row.token;
}

/** All access tokens, the latest first; revoked and expired ones too. */
export async function loadAccessTokens(graph: Graph): Promise<AccessToken[]> {
  const rows = await graph.read<{ token: AccessToken }>(
    `MATCH (t:AccessToken) RETURN ${columns} ORDER BY t.createdAt DESC, t.id`,
  );
  return rows.map(({ token }) => token);
}

/** The access token with a hash; undefined when there is none. */
export async function findAccessToken(graph: Graph, hash: string): Promise<AccessToken | undefined> {
  const [row] = await graph.read<{ token: AccessToken }>(`MATCH (t:AccessToken {hash: $hash}) RETURN ${columns}`, {
    hash,
  });
  return row?.token;
}

/** Revokes an access token; one that was revoked stays so. Throws NOT_FOUND. */
export async function revokeAccessToken(graph: Graph, id: string): Promise<AccessToken> {
  const [row] = await graph.write<{ token: AccessToken }>(
    `MATCH (t:AccessToken {id: $id}) SET t.revokedAt = coalesce(t.revokedAt, $now) RETURN ${columns}`,
    { id, now: new Date().toISOString() },
  );
  if (!row) throw notFound(`There is no token with the id "${id}". Query tokens { id name }.`);
  return row.token;
}

export const saveLastUse = (graph: Graph, id: string, usedAt: string) =>
  graph.write('MATCH (t:AccessToken {id: $id}) SET t.lastUsedAt = $usedAt', { id, usedAt });
