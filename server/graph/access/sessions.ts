import { randomUUID } from 'node:crypto';
import type { AccountRole } from '#schema/answers/account.ts';
import type { Graph } from '#server/graph/connection/connection.ts';

const dayMs = 24 * 3600 * 1000;
/** A session ends when it is not used for so long. */
const lifetimeMs = 14 * dayMs;
/** How often its use is written: every write makes what browsers have cached of the graph invalid. */
export const renewalMs = dayMs;

export interface FoundSession {
  id: string;
  account: string;
  name: string;
  role: AccountRole;
  lastSeenAt: string;
}

const toEnd = (now: number) => new Date(now + lifetimeMs).toISOString();

/** Opens a session by its hash, and deletes sessions and counts of attempts that have ended. */
export async function saveSession(graph: Graph, account: string, session: { hash: string; device: string }) {
  const now = Date.now();
  await graph.write(
    `MATCH (a:Account {id: $account, state: 'ACTIVE'})
     SET a.lastSeenAt = $now
     CREATE (s:Session) SET s = $session
     CREATE (s)-[:SIGNED_IN_AS]->(a)
     WITH DISTINCT 1 AS done
     CALL () { MATCH (old:Session) WHERE old.expiresAt < $now DETACH DELETE old }
     CALL () { MATCH (old:Attempts) WHERE old.until < $now DELETE old }`,
    {
      account,
      now: new Date(now).toISOString(),
      session: {
        ...session,
        id: randomUUID(),
        createdAt: new Date(now).toISOString(),
        lastSeenAt: new Date(now).toISOString(),
        expiresAt: toEnd(now),
      },
    },
  );
}

/** The session with a hash, of an account that is active; undefined when there is none or it has ended. */
export async function findSession(graph: Graph, hash: string): Promise<FoundSession | undefined> {
  const [row] = await graph.read<FoundSession>(
    `MATCH (s:Session {hash: $hash})-[:SIGNED_IN_AS]->(a:Account {state: 'ACTIVE'}) WHERE s.expiresAt > $now
     RETURN s.id AS id, s.lastSeenAt AS lastSeenAt, a.id AS account, a.name AS name, a.role AS role`,
    { hash, now: new Date().toISOString() },
  );
  return row;
}

/** Puts off the end of a session. */
export const renewSession = (graph: Graph, id: string) =>
  graph.write(
    `MATCH (s:Session {id: $id})-[:SIGNED_IN_AS]->(a:Account)
     SET s.lastSeenAt = $now, s.expiresAt = $end, a.lastSeenAt = $now`,
    { id, now: new Date().toISOString(), end: toEnd(Date.now()) },
  );

export interface StoredSession {
  id: string;
  device: string;
  createdAt: string;
  lastSeenAt: string;
}

/** The sessions of an account, the last used first. */
export const loadSessions = (graph: Graph, account: string): Promise<StoredSession[]> =>
  graph.read<StoredSession>(
    `MATCH (s:Session)-[:SIGNED_IN_AS]->(:Account {id: $account}) WHERE s.expiresAt > $now
     RETURN s.id AS id, s.device AS device, s.createdAt AS createdAt, s.lastSeenAt AS lastSeenAt
     ORDER BY lastSeenAt DESC, createdAt DESC`,
    { account, now: new Date().toISOString() },
  );

/** Ends sessions of an account: the ones with the ids, or all. Returns how many. */
export async function endSessions(
  graph: Graph,
  account: string,
  { only, except }: { only?: string; except?: string } = {},
): Promise<number> {
  const [row] = await graph.write<{ count: number }>(
    `MATCH (s:Session)-[:SIGNED_IN_AS]->(:Account {id: $account})
     WHERE ($only IS NULL OR s.id = $only) AND ($except IS NULL OR s.id <> $except)
     WITH collect(s) AS ended FOREACH (s IN ended | DETACH DELETE s) RETURN size(ended) AS count`,
    { account, only: only ?? null, except: except ?? null },
  );
  return row!.count;
}
