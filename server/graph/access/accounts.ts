import { randomUUID } from 'node:crypto';
import type { AccountRole, AccountState } from '#schema/answers/account.ts';
import type { Language } from '#schema/values/language.ts';
import { ApiError, invalid, notFound } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';

/** An account as stored, without its password. */
export interface StoredAccount {
  id: string;
  mail: string;
  name: string | null;
  role: AccountRole;
  state: AccountState;
  /** Ids. No edges: an account is no part of the graph of cooperation. */
  institutions: string[];
  language: Language;
  message: string | null;
  createdAt: string;
  createdBy: string | null;
  lastSeenAt: string | null;
}

const columns =
  'a {.id, .mail, .name, .role, .state, .institutions, .language, .message, .createdAt, .createdBy, .lastSeenAt} AS account';

interface Row {
  account: StoredAccount;
}

export const toMailKey = (mail: string) => mail.trim().toLowerCase();

/** Names of authors are unique among accounts and access tokens, whatever their case. */
export const toNameKey = (name: string) => name.toLowerCase();

const now = () => new Date().toISOString();

const nameTaken = (name: string) =>
  new ApiError('CONFLICT', `Somebody has the name "${name}" already. Add something to yours.`, {
    problems: [{ path: ['name'], message: 'is taken', reason: 'TAKEN' }],
  });

/** All accounts: requests and invitations first, then by name. */
export async function loadAccounts(graph: Graph): Promise<StoredAccount[]> {
  const rows = await graph.read<Row>(
    `MATCH (a:Account) RETURN ${columns}
     ORDER BY CASE a.state WHEN 'REQUESTED' THEN 0 WHEN 'INVITED' THEN 1 ELSE 2 END, a.nameKey, a.mailKey`,
  );
  return rows.map(({ account }) => account);
}

/** Throws NOT_FOUND. */
export async function loadAccount(graph: Graph, id: string): Promise<StoredAccount> {
  const [row] = await graph.read<Row>(`MATCH (a:Account {id: $id}) RETURN ${columns}`, { id });
  if (!row) throw notFound(`There is no account with the id "${id}". Query accounts { id mail }.`);
  return row.account;
}

/** The account of a mail address with its password; undefined when there is none. */
export async function findAccount(
  graph: Graph,
  mail: string,
): Promise<(StoredAccount & { passwordHash: string | null }) | undefined> {
  const [row] = await graph.read<Row & { passwordHash: string | null }>(
    `MATCH (a:Account {mailKey: $mailKey}) RETURN ${columns}, a.passwordHash AS passwordHash`,
    { mailKey: toMailKey(mail) },
  );
  return row && { ...row.account, passwordHash: row.passwordHash };
}

export async function loadPasswordHash(graph: Graph, id: string): Promise<string | null> {
  const [row] = await graph.read<{ hash: string | null }>('MATCH (a:Account {id: $id}) RETURN a.passwordHash AS hash', {
    id,
  });
  return row?.hash ?? null;
}

export const savePassword = (graph: Graph, id: string, passwordHash: string) =>
  graph.write('MATCH (a:Account {id: $id}) SET a.passwordHash = $passwordHash', { id, passwordHash });

/** The hash of the secret of a link, and when it ends. An account has one link at most: a new one replaces it. */
export interface StoredLink {
  hash: string;
  expiresAt: string;
}

export interface Invitation {
  mail: string;
  role: AccountRole;
  institutions: readonly string[];
  language: Language;
  createdBy: string;
}

/** Invites a person, or invites again. Throws CONFLICT when the person has an account. */
export async function saveInvitation(graph: Graph, invitation: Invitation, link: StoredLink): Promise<StoredAccount> {
  const { mail, ...rest } = invitation;
  const [row] = await graph.write<Row>(
    `MERGE (a:Account {mailKey: $mailKey})
     ON CREATE SET a.id = $id, a.createdAt = $now, a.state = 'INVITED'
     WITH a WHERE a.state IN ['INVITED', 'REQUESTED']
     SET a += $rest, a.mail = $mail, a.state = 'INVITED', a.linkHash = $link.hash, a.linkExpiresAt = $link.expiresAt
     RETURN ${columns}`,
    { mailKey: toMailKey(mail), mail: mail.trim(), id: randomUUID(), now: now(), rest, link },
  );
  if (!row)
    throw new ApiError('CONFLICT', `${mail} has an account already: change its role, or make it active again.`, {
      problems: [{ path: ['mail'], message: 'has an account already', reason: 'TAKEN' }],
    });
  return row.account;
}

/** Notes that a person asks for access; nothing changes for whoever has an account or asked before. */
export const saveRequest = (
  graph: Graph,
  { mail, ...request }: { mail: string; message: string; language: Language },
): Promise<unknown> =>
  graph.write(
    `MERGE (a:Account {mailKey: $mailKey})
     ON CREATE SET a += $request, a.mail = $mail, a.id = $id, a.createdAt = $now, a.state = 'REQUESTED',
       a.role = 'CONTRIBUTOR', a.institutions = []`,
    { mailKey: toMailKey(mail), mail: mail.trim(), request, id: randomUUID(), now: now() },
  );

/** Gives an active account a link for a new password; undefined when there is no such account. */
export async function saveResetLink(
  graph: Graph,
  by: { id: string } | { mail: string },
  link: StoredLink,
): Promise<StoredAccount | undefined> {
  const [row] = await graph.write<Row>(
    `MATCH (a:Account {state: 'ACTIVE'}) WHERE a.mailKey = $mailKey OR a.id = $id
     SET a.linkHash = $link.hash, a.linkExpiresAt = $link.expiresAt RETURN ${columns}`,
    { mailKey: 'mail' in by ? toMailKey(by.mail) : null, id: 'id' in by ? by.id : null, link },
  );
  return row?.account;
}

/** The account of a link that is valid, and its end; undefined when there is none. */
export async function findLink(
  graph: Graph,
  hash: string,
): Promise<{ account: StoredAccount; expiresAt: string } | undefined> {
  const [row] = await graph.read<Row & { expiresAt: string }>(
    `MATCH (a:Account {linkHash: $hash}) WHERE a.linkExpiresAt > $now AND a.state IN ['INVITED', 'ACTIVE']
     RETURN ${columns}, a.linkExpiresAt AS expiresAt`,
    { hash, now: now() },
  );
  return row;
}

/** Takes a name for an account. Throws CONFLICT when somebody has or had it. */
async function takeName(run: RunQuery, id: string, name: string): Promise<void> {
  const [row] = await run<{ id: string }>(
    `MERGE (n:AuthorName {nameKey: $nameKey}) ON CREATE SET n.account = $id
     WITH n WHERE n.account = $id AND NOT EXISTS { (:AccessToken {nameKey: $nameKey}) } RETURN n.account AS id`,
    { id, nameKey: toNameKey(name) },
  );
  if (!row) throw nameTaken(name);
}

const linkGone = () =>
  new ApiError('NOT_FOUND', 'This link is no longer valid. Ask for another.', { reason: 'LINK_GONE' });

/** Consumes an invitation: the account becomes active. Throws NOT_FOUND, or CONFLICT when the name is taken. */
export const acceptInvitation = (
  graph: Graph,
  hash: string,
  { name, ...account }: { name: string; passwordHash: string; language: Language },
): Promise<StoredAccount> =>
  graph.writeAll(async (run) => {
    const [row] = await run<Row>(
      `MATCH (a:Account {linkHash: $hash}) SET a.touched = $now
       WITH a WHERE a.linkHash = $hash AND a.state = 'INVITED' AND a.linkExpiresAt > $now
       SET a += $account, a.name = $name, a.nameKey = $nameKey, a.state = 'ACTIVE'
       REMOVE a.linkHash, a.linkExpiresAt, a.touched RETURN ${columns}`,
      { hash, account, name, nameKey: toNameKey(name), now: now() },
    );
    if (!row) throw linkGone();
    await takeName(run, row.account.id, name);
    return row.account;
  });

/** Consumes a link for a new password, and ends all sessions. Throws NOT_FOUND. */
export async function resetPassword(graph: Graph, hash: string, passwordHash: string): Promise<StoredAccount> {
  const [row] = await graph.write<Row>(
    `MATCH (a:Account {linkHash: $hash}) SET a.touched = $now
     WITH a WHERE a.linkHash = $hash AND a.state = 'ACTIVE' AND a.linkExpiresAt > $now
     SET a.passwordHash = $passwordHash REMOVE a.linkHash, a.linkExpiresAt, a.touched
     WITH a OPTIONAL MATCH (s:Session)-[:SIGNED_IN_AS]->(a) DETACH DELETE s
     WITH DISTINCT a RETURN ${columns}`,
    { hash, passwordHash, now: now() },
  );
  if (!row) throw linkGone();
  return row.account;
}

/** Changes an account, in a transaction that leaves at least one active administrator. Throws INVALID, NOT_FOUND. */
async function changeKeepingAdministrator(
  graph: Graph,
  id: string,
  states: readonly AccountState[],
  change: string,
  parameters: Record<string, unknown>,
): Promise<StoredAccount> {
  return graph.writeAll(async (run) => {
    // Two administrators who suspend each other take turns.
    await run(`MERGE (l:AccountLock {id: 'administrators'}) SET l.at = $now`, { now: now() });
    const countAdministrators = async () =>
      (
        await run<{ count: number }>(
          `MATCH (a:Account {role: 'ADMINISTRATOR', state: 'ACTIVE'}) RETURN count(a) AS count`,
        )
      )[0]!.count;
    const before = await countAdministrators();
    const [row] = await run<Row>(`MATCH (a:Account {id: $id}) WHERE a.state IN $states ${change} RETURN ${columns}`, {
      ...parameters,
      id,
      states,
    });
    if (!row) throw notFound(`There is no account with the id "${id}" and the state ${states.join(' or ')}.`);
    if (before > 0 && (await countAdministrators()) === 0)
      throw invalid('This is the last administrator: make somebody else an administrator first.', {
        reason: 'LAST_ADMINISTRATOR',
      });
    return row.account;
  });
}

/** Suspends an account: its sessions end. */
export const suspendAccount = (graph: Graph, id: string) =>
  changeKeepingAdministrator(
    graph,
    id,
    ['ACTIVE', 'SUSPENDED'],
    `SET a.state = 'SUSPENDED' REMOVE a.linkHash, a.linkExpiresAt
     WITH a OPTIONAL MATCH (s:Session)-[:SIGNED_IN_AS]->(a) DETACH DELETE s WITH DISTINCT a`,
    {},
  );

export const reactivateAccount = (graph: Graph, id: string) =>
  changeKeepingAdministrator(graph, id, ['ACTIVE', 'SUSPENDED'], `SET a.state = 'ACTIVE'`, {});

export const changeRole = (graph: Graph, id: string, role: AccountRole, institutions: readonly string[]) =>
  changeKeepingAdministrator(
    graph,
    id,
    ['INVITED', 'ACTIVE', 'SUSPENDED'],
    'SET a.role = $role, a.institutions = $institutions',
    { role, institutions },
  );

/** Deletes a request or an invitation. Whoever was active stays, as the author of changes. */
export async function withdrawInvitation(graph: Graph, id: string): Promise<void> {
  const rows = await graph.write(
    `MATCH (a:Account {id: $id}) WHERE a.state IN ['REQUESTED', 'INVITED'] DETACH DELETE a RETURN 1 AS deleted`,
    { id },
  );
  if (rows.length === 0) throw notFound(`There is no request or invitation with the id "${id}".`);
}

export async function hasAdministrator(graph: Graph): Promise<boolean> {
  const [row] = await graph.read<{ exists: boolean }>(
    `RETURN EXISTS { (:Account {role: 'ADMINISTRATOR', state: 'ACTIVE'}) } AS exists`,
  );
  return row!.exists;
}

/** Stores the link with which the first administrator is made; that of an earlier start ends. */
export const saveSetUpLink = (graph: Graph, link: StoredLink) =>
  graph.write(`MERGE (s:SetUp {id: 'first'}) SET s.hash = $link.hash, s.expiresAt = $link.expiresAt`, { link });

/** When the link of the set-up ends; undefined when it is not this one, or not valid. */
export async function findSetUpLink(graph: Graph, hash: string): Promise<string | undefined> {
  const [row] = await graph.read<{ expiresAt: string }>(
    `MATCH (s:SetUp {id: 'first', hash: $hash}) WHERE s.expiresAt > $now RETURN s.expiresAt AS expiresAt`,
    { hash, now: now() },
  );
  return row?.expiresAt;
}

/** Makes the first administrator. Of several who try at once, one succeeds. Throws NOT_FOUND. */
export const setUp = (
  graph: Graph,
  hash: string,
  { name, mail, ...account }: { name: string; mail: string; passwordHash: string; language: Language },
): Promise<StoredAccount> =>
  graph.writeAll(async (run) => {
    const used = await run(
      // The first SET waits for whoever is ahead, and then finds the link used.
      `MATCH (s:SetUp {id: 'first'}) SET s.touched = $now
       WITH s WHERE s.hash = $hash AND s.expiresAt > $now
         AND NOT EXISTS { (:Account {role: 'ADMINISTRATOR', state: 'ACTIVE'}) }
       REMOVE s.hash, s.expiresAt RETURN 1 AS used`,
      { hash, now: now() },
    );
    if (used.length === 0) throw linkGone();
    const [row] = await run<Row>(
      `MERGE (a:Account {mailKey: $mailKey})
       ON CREATE SET a.id = $id, a.createdAt = $now, a.institutions = []
       SET a += $account, a.mail = $mail, a.name = $name, a.nameKey = $nameKey, a.state = 'ACTIVE', a.role = 'ADMINISTRATOR'
       RETURN ${columns}`,
      {
        mailKey: toMailKey(mail),
        mail: mail.trim(),
        id: randomUUID(),
        name,
        nameKey: toNameKey(name),
        account,
        now: now(),
      },
    );
    await takeName(run, row!.account.id, name);
    return row!.account;
  });
