import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAuthenticator } from '#server/access/authenticator.ts';
import { prepareSetUp } from '#server/access/links.ts';
import { importAll, row } from '#test/kit/fixtures.ts';
import { serve } from '#test/kit/serve.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { type Visitor, createVisitor } from '#test/kit/visitor.ts';

let server: TestServer;
let http: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [row('PLACE', 'mexico'), row('INSTITUTION', 'comar'), row('INSTITUTION', 'region')]);
  http = await serve({ services: server.services, api: server.api, proxies: 1 });
});
beforeEach(async () => {
  await server.graph.write('MATCH (n:Account|Session|Attempts|SetUp|AuthorName|AccessToken) DETACH DELETE n');
  server.services.authenticator.forgetViewers();
});
afterAll(async () => {
  await http.close();
  await server.close();
});

const operator = { as: 'operator' } as const;
const password = 'quatre mots sans rapport';
let addresses = 0;
const visit = (address = `198.51.100.${++addresses}`) => createVisitor(http.address, address);
const toSecret = (path: string) => path.split('#')[1]!;

const inviteMutation = `mutation ($mail: String!, $role: AccountRole!, $institutions: [ID!]) {
  inviteAccount(mail: $mail, role: $role, institutions: $institutions) {
    path mailed expiresAt account { id state institutions { id } } } }`;
const acceptMutation = `mutation ($secret: String!, $name: String!, $password: String!) {
  acceptInvitation(secret: $secret, name: $name, password: $password) { name can } }`;
const setUpMutation = `mutation ($secret: String!, $name: String!, $mail: String!, $password: String!) {
  setUp(secret: $secret, name: $name, mail: $mail, password: $password) { name can } }`;
const signInMutation = `mutation ($mail: String!, $password: String!) { signIn(mail: $mail, password: $password) { name } }`;

async function invite(mail: string, role = 'CONTRIBUTOR', institutions: string[] = []) {
  const { inviteAccount } = await server.request(inviteMutation, { mail, role, institutions }, operator);
  return { ...inviteAccount, secret: toSecret(inviteAccount.path) };
}

const toMail = (name: string) => `${name}@example.org`;

/** A person with an account, signed in. */
async function join(name: string, role = 'CONTRIBUTOR'): Promise<Visitor & { id: string }> {
  const { secret, account } = await invite(toMail(name), role);
  const visitor = visit();
  expect((await visitor.send(acceptMutation, { secret, name, password })).data).not.toBeNull();
  return { ...visitor, id: account.id };
}

const signIn = (visitor: Visitor, name: string, given = password) =>
  visitor.send(signInMutation, { mail: toMail(name), password: given });
const whoIs = async (visitor: Visitor, headers = {}) =>
  (await visitor.send('{ viewer { name } }', {}, { headers })).data.viewer.name;

describe('the set-up', () => {
  const first = { name: 'première', mail: 'premiere@example.org', password };

  test('makes the first administrator, once', async () => {
    const secret = toSecret((await prepareSetUp(server.graph))!);
    const visitor = visit();
    expect(
      (
        await visitor.send('mutation ($secret: String!) { openLink(secret: $secret) { purpose role mail } }', {
          secret,
        })
      ).data,
    ).toEqual({ openLink: { purpose: 'SET_UP', role: 'ADMINISTRATOR', mail: null } });
    const { data } = await visitor.send(setUpMutation, { secret, ...first });
    expect(data.setUp.can).toContain('MANAGE_PEOPLE');
    expect(await whoIs(visitor)).toBe('première');
    expect(await prepareSetUp(server.graph)).toBeUndefined();
    expect(await visit().send(setUpMutation, { secret, ...first })).toMatchObject({ reason: 'LINK_GONE' });
  });

  test('makes exactly one when many race', async () => {
    const secret = toSecret((await prepareSetUp(server.graph))!);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        visit().send(setUpMutation, { secret, name: `admin ${n}`, mail: `admin${n}@example.org`, password }),
      ),
    );
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    const [stored] = await server.graph.read<{ count: number }>('MATCH (a:Account) RETURN count(a) AS count');
    expect(stored!.count).toBe(1);
  });

  test('ends with the next start, and after its hour', async () => {
    const earlier = toSecret((await prepareSetUp(server.graph))!);
    const secret = toSecret((await prepareSetUp(server.graph))!);
    expect(await visit().send(setUpMutation, { secret: earlier, ...first })).toMatchObject({ reason: 'LINK_GONE' });
    await server.graph.write(`MATCH (s:SetUp) SET s.expiresAt = '2026-01-01T00:00:00.000Z'`);
    expect(await visit().send(setUpMutation, { secret, ...first })).toMatchObject({ reason: 'LINK_GONE' });
  });
});

describe('an invitation', () => {
  test('opens an account with a role and institutions, and works once', async () => {
    const { secret, account, mailed } = await invite('ines@example.org', 'CONTRIBUTOR', ['comar']);
    expect(account).toMatchObject({ state: 'INVITED', institutions: [{ id: 'comar' }] });
    expect(mailed).toBe(false);
    const visitor = visit();
    const openLink = 'mutation ($secret: String!) { openLink(secret: $secret) { purpose mail } }';
    // Programs that check mails open links: nothing is consumed.
    for (let n = 0; n < 2; n++)
      expect((await visit().send(openLink, { secret })).data).toEqual({
        openLink: { purpose: 'INVITATION', mail: 'ines@example.org' },
      });
    const { data } = await visitor.send(acceptMutation, { secret, name: 'inés', password });
    expect(data.acceptInvitation).toEqual({ name: 'inés', can: ['READ_NETWORK', 'SAVE_PROPOSAL_AS_DRAFT'] });
    expect(await visit().send(acceptMutation, { secret, name: 'x', password })).toMatchObject({ reason: 'LINK_GONE' });
    expect((await visitor.send('{ ownAccount { mail state institutions { id name } } }')).data.ownAccount).toEqual({
      mail: 'ines@example.org',
      state: 'ACTIVE',
      institutions: [{ id: 'comar', name: 'comar' }],
    });
  });

  test('replaces an earlier one, and can be withdrawn', async () => {
    const { secret: earlier } = await invite('ines@example.org');
    const { secret, account } = await invite('INES@example.org', 'EDITOR');
    const accept = { name: 'inés', password };
    expect(await visit().send(acceptMutation, { ...accept, secret: earlier })).toMatchObject({ reason: 'LINK_GONE' });
    await server.request('mutation ($id: ID!) { withdrawInvitation(id: $id) }', { id: account.id }, operator);
    expect(await visit().send(acceptMutation, { ...accept, secret })).toMatchObject({ reason: 'LINK_GONE' });
  });

  test('is for somebody without an account, and for institutions that exist', async () => {
    await join('ines');
    const args = { mail: toMail('ines'), role: 'EDITOR' };
    expect(await server.expectError(inviteMutation, args, operator)).toMatchObject({ code: 'CONFLICT' });
    const wrong = { mail: 'luis@example.org', role: 'EDITOR', institutions: ['mexico'] };
    expect(await server.expectError(inviteMutation, wrong, operator)).toMatchObject({ code: 'INVALID' });
    expect(await server.expectError(inviteMutation, args, { as: 'ana' })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('gives nobody a name that somebody has or had', async () => {
    await join('ines');
    await server.request('mutation { createToken(name: "robot", scope: READ) { token } }', {}, operator);
    const { secret } = await invite('second@example.org');
    for (const name of ['INES', 'Robot', 'ana', 'operator', 'import']) {
      const answer = await visit().send(acceptMutation, { secret, name, password });
      expect(answer, name).toMatchObject({ code: 'CONFLICT', problems: [{ path: ['name'], reason: 'TAKEN' }] });
    }
    expect((await visit().send(acceptMutation, { secret, name: 'second', password })).data).toBeTruthy();
    const create = 'mutation { createToken(name: "Second", scope: READ) { token } }';
    expect(await server.expectError(create, {}, operator)).toMatchObject({ code: 'CONFLICT' });
  });

  test('answers a request for access', async () => {
    const request = 'mutation ($mail: String!) { requestAccess(mail: $mail, message: "Région X") }';
    const ask = (mail: string) => visit().send(request, { mail });
    await join('ines');
    for (const mail of [toMail('luisa'), toMail('ines'), toMail('luisa')])
      expect((await ask(mail)).data).toEqual({ requestAccess: true });
    const load = async () =>
      (await server.request('{ accounts { mail state message } }', {}, operator)).accounts as object[];
    await vi.waitFor(async () =>
      expect(await load()).toEqual([
        { mail: toMail('luisa'), state: 'REQUESTED', message: 'Région X' },
        { mail: toMail('ines'), state: 'ACTIVE', message: null },
      ]),
    );
    expect(await ask('nonsense')).toMatchObject({ problems: [{ path: ['mail'], reason: 'INVALID' }] });
    const { secret } = await invite(toMail('luisa'), 'EDITOR');
    expect((await visit().send(acceptMutation, { secret, name: 'luisa', password })).data).toBeTruthy();
  });
});

describe('a password', () => {
  test.each([
    ['court', 'TOO_SHORT'],
    ['password1234', 'COMMON'],
    ['123456789012', 'COMMON'],
    ['abcabcabcabc', 'COMMON'],
    ['QWERTYqwerty', 'COMMON'],
    ['nouvelle@example.org', 'OWN_NAME'],
  ])('must not be %s', async (given, reason) => {
    const { secret } = await invite('nouvelle@example.org');
    const answer = await visit().send(acceptMutation, { secret, name: 'nouvelle', password: given });
    expect(answer).toMatchObject({ code: 'INVALID', problems: [{ path: ['password'], reason }] });
  });

  test('is stored as an Argon2id hash, and no secret is stored at all', async () => {
    const visitor = await join('ines');
    const { secret } = await invite('luisa@example.org');
    const stored = JSON.stringify(await server.graph.read('MATCH (n) RETURN properties(n) AS all'));
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    for (const hidden of [password, secret, ...visitor.cookies.values()]) expect(stored).not.toContain(hidden);
  });

  test('is changed by whoever knows it, and other sessions end', async () => {
    const visitor = await join('ines');
    const elsewhere = visit();
    await signIn(elsewhere, 'ines');
    const change =
      'mutation ($current: String!, $next: String!) { changePassword(current: $current, password: $next) }';
    const next = 'cinq mots plus ou moins longs';
    expect(await visitor.send(change, { current: 'autre chose encore', next })).toMatchObject({
      problems: [{ path: ['current'], reason: 'WRONG' }],
    });
    expect((await visitor.send(change, { current: password, next })).data).toEqual({ changePassword: true });
    expect([await whoIs(visitor), await whoIs(elsewhere)]).toEqual(['ines', null]);
    expect(await signIn(visit(), 'ines')).toMatchObject({ reason: 'WRONG_CREDENTIALS' });
    expect((await signIn(visit(), 'ines', next)).data.signIn.name).toBe('ines');
  });

  test('is reset by a link of an administrator, which ends all sessions and works once', async () => {
    const visitor = await join('ines');
    const create = 'mutation ($id: ID!) { createResetLink(id: $id) { path } }';
    const { createResetLink } = await server.request(create, { id: visitor.id }, operator);
    const reset =
      'mutation ($secret: String!, $next: String!) { resetPassword(secret: $secret, password: $next) { name } }';
    const args = { secret: toSecret(createResetLink.path), next: 'cinq mots plus ou moins longs' };
    const fresh = visit();
    expect((await fresh.send(reset, args)).data.resetPassword.name).toBe('ines');
    expect([await whoIs(visitor), await whoIs(fresh)]).toEqual([null, 'ines']);
    expect(await visit().send(reset, args)).toMatchObject({ reason: 'LINK_GONE' });
    // Without a server for mails nobody can ask for one.
    const ask = 'mutation { requestPasswordReset(mail: "ines@example.org") }';
    expect((await visit().send(ask)).data).toEqual({ requestPasswordReset: false });
  });
});

describe('signing in', () => {
  test('sets a cookie that scripts and other sites do not get', async () => {
    await join('ines');
    const visitor = visit();
    const plain = (await signIn(visitor, 'ines')).headers.getSetCookie();
    expect(plain).toEqual([expect.stringMatching(/^session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)]);
    const secure = await visit().send(
      signInMutation,
      { mail: toMail('ines'), password },
      { headers: { origin: 'https://maillage.example.org' } },
    );
    expect(secure.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
    ]);
  });

  test('says the same of a wrong password, an unknown address and a suspended account', async () => {
    const { id } = await join('ines');
    await join('suspendue');
    await server.request(
      'mutation ($id: ID!) { suspendAccount(id: $id) { state } }',
      {
        id: (await server.graph.read<{ id: string }>(`MATCH (a:Account {name: 'suspendue'}) RETURN a.id AS id`))[0]!.id,
      },
      operator,
    );
    const answers = [
      await signIn(visit(), 'ines', 'un autre mot de passe'),
      await signIn(visit(), 'inconnue', 'un autre mot de passe'),
      await signIn(visit(), 'suspendue'),
    ].map(({ code, reason, message }) => ({ code, reason, message }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'WRONG_CREDENTIALS' });
    expect(id).toBeTruthy();
  });

  test('takes as long for an unknown address', async () => {
    await join('ines');
    const measure = async (name: string) => {
      const times: number[] = [];
      for (let n = 0; n < 4; n++) {
        const startedAt = performance.now();
        await signIn(visit(), name, 'un autre mot de passe');
        times.push(performance.now() - startedAt);
      }
      return Math.min(...times);
    };
    await measure('inconnue');
    await server.graph.write('MATCH (t:Attempts) DELETE t');
    const [known, unknown] = [await measure('ines'), await measure('inconnue')];
    expect(Math.abs(known - unknown)).toBeLessThan(Math.max(known, unknown) / 2);
  });

  test('waits after five wrong passwords, also for the right one, and says for how long', async () => {
    await join('ines');
    for (let n = 0; n < 5; n++)
      expect(await signIn(visit(), 'ines', `faux mot de passe ${n}`)).toMatchObject({ reason: 'WRONG_CREDENTIALS' });
    const answer = await signIn(visit(), 'ines');
    expect(answer).toMatchObject({ code: 'TOO_BUSY', reason: 'TOO_MANY_ATTEMPTS' });
    expect(answer.retryAfterSeconds).toBeGreaterThan(800);
    expect(answer.retryAfterSeconds).toBeLessThanOrEqual(900);
  });

  test('lets 1,000 wrong passwords from 10 addresses try 5 in a quarter of an hour', async () => {
    await join('ines');
    const visitors = Array.from({ length: 10 }, () => visit());
    let tried = 0;
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(
        visitors.flatMap((visitor) =>
          Array.from({ length: 10 }, (_, n) => signIn(visitor, 'ines', `mot ${round} ${n} faux`)),
        ),
      );
      tried += answers.filter(({ reason }) => reason === 'WRONG_CREDENTIALS').length;
    }
    expect(tried).toBe(5);
  });

  test('counts together in all processes, and for one address over all accounts', async () => {
    const second = await serve({ services: server.services, api: server.api, proxies: 1 });
    const address = '203.0.113.7';
    const here = createVisitor(http.address, address);
    const elsewhere = createVisitor(second.address, address);
    const reasons: (string | undefined)[] = [];
    for (let n = 0; n < 22; n++)
      reasons.push((await signIn(n % 2 ? here : elsewhere, `personne ${n}`, 'un autre mot de passe')).reason);
    expect(reasons.filter((reason) => reason === 'WRONG_CREDENTIALS')).toHaveLength(20);
    expect(reasons.slice(-2)).toEqual(['TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    await second.close();
  });
});

describe('a session', () => {
  test('goes on after a restart, and is put off at most once a day', async () => {
    const visitor = await join('ines');
    const secret = [...visitor.cookies.values()][0]!;
    const restarted = createAuthenticator(server.graph, []);
    expect(await restarted.loadViewer({ session: secret }, undefined)).toMatchObject({
      name: 'ines',
      access: 'CONTRIBUTOR',
    });
    const end = async () =>
      (await server.graph.read<{ end: string }>('MATCH (s:Session) RETURN s.expiresAt AS end'))[0]!.end;
    const before = await end();
    const state = await server.graph.state();
    await whoIs(visitor);
    expect([await end(), (await server.graph.state()).tag]).toEqual([before, state.tag]);
    await server.graph.write(
      `MATCH (s:Session) SET s.lastSeenAt = '2026-01-01T00:00:00.000Z', s.expiresAt = '2100-01-01'`,
    );
    server.services.authenticator.forgetViewers();
    await whoIs(visitor);
    await vi.waitFor(async () => expect((await end()).slice(0, 4)).not.toBe('2100'));
  });

  test('ends when it is not used, and leaves a reader', async () => {
    const visitor = await join('ines');
    await server.graph.write(`MATCH (s:Session) SET s.expiresAt = '2026-01-01T00:00:00.000Z'`);
    server.services.authenticator.forgetViewers();
    expect(await whoIs(visitor)).toBeNull();
  });

  test('ends at once with the account that is suspended, elsewhere within seconds', async () => {
    const visitor = await join('ines', 'EDITOR');
    const secret = [...visitor.cookies.values()][0]!;
    const elsewhere = createAuthenticator(server.graph, [], 50);
    await elsewhere.loadViewer({ session: secret }, undefined);
    const save = 'mutation { savePlace(draft: { name: "Puebla", placeType: TOWN }) { updatedBy } }';
    expect((await visitor.send(save)).data).toEqual({ savePlace: { updatedBy: 'ines' } });
    const suspend = 'mutation ($id: ID!) { suspendAccount(id: $id) { state } }';
    await server.request(suspend, { id: visitor.id }, operator);
    expect(await visitor.send(save)).toMatchObject({ code: 'UNAUTHENTICATED' });
    await vi.waitFor(() => expect(elsewhere.findViewer({ session: secret }, undefined)).toBeUndefined());
    expect(await elsewhere.loadViewer({ session: secret }, undefined)).toMatchObject({ name: undefined });
    await server.request('mutation ($id: ID!) { reactivateAccount(id: $id) { state } }', { id: visitor.id }, operator);
    // The sessions that ended stay so.
    expect(await whoIs(visitor)).toBeNull();
    expect((await signIn(visit(), 'ines')).data.signIn.name).toBe('ines');
  });

  test('is listed, and ended one by one or everywhere', async () => {
    const visitor = await join('ines');
    const [second, third] = [visit(), visit()];
    for (const elsewhere of [second, third]) await signIn(elsewhere, 'ines');
    const list = async () => (await visitor.send('{ sessions { id device current } }')).data.sessions;
    const sessions = await list();
    expect(sessions.map(({ current }: { current: boolean }) => current).sort()).toEqual([false, false, true]);
    const { id } = (await second.send('{ sessions { id current } }')).data.sessions.find(
      (session: any) => session.current,
    );
    await visitor.send('mutation ($id: ID!) { endSession(id: $id) }', { id });
    expect(await whoIs(second)).toBeNull();
    await third.send('mutation { signOut }');
    expect(third.cookies.size).toBe(0);
    expect(await list()).toHaveLength(1);
    await signIn(second, 'ines');
    await visitor.send('mutation { signOutEverywhere }');
    expect([await whoIs(visitor), await whoIs(second)]).toEqual([null, null]);
  });

  test('counts only for pages of this site', async () => {
    const visitor = await join('ines');
    expect(await whoIs(visitor)).toBe('ines');
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }] as Record<
      string,
      string
    >[])
      expect(await whoIs(visitor, headers)).toBeNull();
    // Older browsers say the origin alone.
    const send = async (headers: Record<string, string>) => {
      const { 'sec-fetch-site': _, ...rest } = visitor.toHeaders(headers);
      const body = '{"query":"{ viewer { name } }"}';
      return (await (await fetch(`${http.address}/graphql`, { method: 'POST', headers: rest, body })).json()).data
        .viewer.name;
    };
    expect(await send({ origin: http.address })).toBe('ines');
    expect(await send({ origin: 'https://elsewhere.example' })).toBeNull();
    expect(await send({ origin: 'null' })).toBeNull();
  });

  test('keeps its answers out of what is kept for anonymous readers', async () => {
    const visitor = await join('ines');
    const query = '{ viewer { name } initiatives { totalCount } }';
    const get = async (headers: Record<string, string>) =>
      fetch(`${http.address}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': 'true', ...headers },
      });
    const anonymous = await get({});
    const etag = anonymous.headers.get('etag')!;
    expect(anonymous.headers.get('vary')).toContain('Cookie');
    for (let n = 0; n < 3; n++) {
      const signedIn = await get({ ...visitor.toHeaders(), 'if-none-match': etag });
      expect([signedIn.status, signedIn.headers.get('etag'), signedIn.headers.get('cache-control')]).toEqual([
        200,
        null,
        'no-store',
      ]);
      expect((await signedIn.json()).data.viewer.name).toBe('ines');
      expect((await (await get({})).json()).data.viewer.name).toBeNull();
    }
  });
});

describe('administrators', () => {
  test('change roles from the next request on', async () => {
    const visitor = await join('ines');
    const change =
      'mutation ($id: ID!, $role: AccountRole!) { changeRole(id: $id, role: $role, institutions: ["region"]) { role } }';
    await server.request(change, { id: visitor.id, role: 'EDITOR' }, operator);
    expect((await visitor.send('{ viewer { can } }')).data.viewer.can).toContain('SAVE');
    expect((await visitor.send('{ ownAccount { institutions { id } } }')).data.ownAccount.institutions).toEqual([
      { id: 'region' },
    ]);
  });

  test('cannot suspend or demote the last of them, not even both at once', async () => {
    const [first, second] = [await join('première', 'ADMINISTRATOR'), await join('seconde', 'ADMINISTRATOR')];
    const suspend = 'mutation ($id: ID!) { suspendAccount(id: $id) { state } }';
    const answers = await Promise.all([first.send(suspend, { id: second.id }), second.send(suspend, { id: first.id })]);
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    const [left] = await server.graph.read<{ id: string }>(`MATCH (a:Account {state: 'ACTIVE'}) RETURN a.id AS id`);
    const change = 'mutation ($id: ID!) { changeRole(id: $id, role: EDITOR, institutions: []) { role } }';
    for (const mutation of [suspend, change])
      expect(await server.expectError(mutation, left!, operator)).toMatchObject({ code: 'INVALID' });
  });

  test('alone see who has an account', async () => {
    const visitor = await join('ines', 'EDITOR');
    expect(await visitor.send('{ accounts { mail } }')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await visit().send('{ accounts { mail } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await visit().send('{ ownAccount { mail } sessions { id } }')).data).toEqual({
      ownAccount: null,
      sessions: [],
    });
  });
});
