import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createAuthenticator } from '#server/access/authenticator.ts';
import type { Viewer } from '#server/access/viewer.ts';
import { logger } from '#server/logger.ts';
import { importAll, row } from '#test/kit/fixtures.ts';
import { serve } from '#test/kit/serve.ts';
import { createTestServer, tokenFor, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
let http: Awaited<ReturnType<typeof serve>>;
const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await server.graph.write('MATCH (t:AccessToken) DELETE t');
  await importAll(server, [row('PLACE', 'mexico'), row('DOCUMENT', 'minutes'), row('INSTITUTION', 'comar')]);
  http = await serve({
    services: server.services,
    api: server.api,
    proxies: 1,
    corsOrigins: ['https://partner.example'],
  });
});
afterAll(async () => {
  warn.mockRestore();
  await http.close();
  await server.close();
});

const asEditor = { as: 'editor' } as const;

interface Created {
  token: string;
  details: { id: string; name: string; scope: string; expiresAt: string; lastUsedAt: string | null };
}

async function create(name: string, scope: string, days?: number): Promise<Created> {
  const { createToken } = await server.request(
    `mutation ($name: String!, $scope: TokenScope!, $days: Int) {
      createToken(name: $name, scope: $scope, days: $days) { token details { id name scope expiresAt lastUsedAt } } }`,
    { name, scope, days },
    asEditor,
  );
  return createToken;
}

const revoke = (id: string) =>
  server.request('mutation ($id: ID!) { revokeToken(id: $id) { revokedAt } }', { id }, asEditor);

let addresses = 0;
/** Each from an address of its own. */
const newAddress = () => `192.0.2.${++addresses}`;

interface Sent {
  token?: string;
  address?: string;
  path?: string;
  method?: string;
  query?: string;
}

async function send({ token, address = newAddress(), path = '/graphql', method = 'POST', query }: Sent = {}) {
  const response = await fetch(http.address + path, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': address,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(method !== 'GET' && { body: JSON.stringify({ query: query ?? '{ viewer { name can } }' }) }),
  });
  const text = await response.text();
  const answer = path !== '/export.ndjson' || response.status !== 200 ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, ...answer };
}

describe('an access token', () => {
  test('is shown once, and only its hash is stored', async () => {
    const { token, details } = await create('sync', 'READ', 30);
    expect(token).toMatch(/^mlg_[\w-]{43}$/);
    const days = (Date.parse(details.expiresAt) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    const stored = await server.graph.read('MATCH (n) RETURN properties(n) AS all');
    expect(JSON.stringify(stored)).not.toContain(token.slice(4));
    const { tokens } = await server.request('{ tokens { name scope createdBy revokedAt } }', {}, asEditor);
    expect(tokens).toContainEqual({ name: 'sync', scope: 'READ', createdBy: 'editor', revokedAt: null });
  });

  test('says who uses it, and its last use is stored without being waited for', async () => {
    const { token, details } = await create('reporter', 'READ');
    expect(details.lastUsedAt).toBeNull();
    expect(await send({ token })).toMatchObject({
      status: 200,
      data: { viewer: { name: 'reporter', can: ['READ_NETWORK'] } },
    });
    const lastUse = async () =>
      (await server.request('{ tokens { id lastUsedAt } }', {}, asEditor)).tokens.find(
        ({ id }: { id: string }) => id === details.id,
      ).lastUsedAt;
    await vi.waitFor(async () => expect(await lastUse()).not.toBeNull(), 5_000);
  });

  test('is read from the graph once, not for every request', async () => {
    const { token } = await create('busy', 'READ');
    const address = newAddress();
    const statements: string[] = [];
    const end = server.graph.observe((statement) => void statements.push(statement));
    for (let n = 0; n < 20; n++) expect((await send({ token, address })).status).toBe(200);
    end();
    expect(statements.filter((statement) => statement.includes('AccessToken {hash'))).toHaveLength(1);
  });

  test('is the author of its changes', async () => {
    const { token } = await create('importer', 'EDIT');
    const query = 'mutation { savePlace(draft: { name: "Puebla", placeType: TOWN }) { updatedBy } }';
    expect((await send({ token, query })).data).toEqual({ savePlace: { updatedBy: 'importer' } });
  });

  test('has a name that nobody else has or had', async () => {
    const { details } = await create('once', 'READ');
    await revoke(details.id);
    const mutation = (name: string) => `mutation { createToken(name: "${name}", scope: READ) { token } }`;
    for (const name of ['once', ' ONCE ', 'ana', 'import'])
      expect(await server.expectError(mutation(name), {}, asEditor)).toMatchObject({ code: 'CONFLICT' });
    expect(await server.expectError(mutation('  '), {}, asEditor)).toMatchObject({ code: 'INVALID' });
  });

  test.each([0, -1, 367])('cannot last %i days', async (days) => {
    await expect(create('long', 'READ', days)).rejects.toThrow('1 to 366');
  });

  test('is revoked at once, and stays so', async () => {
    const { token, details } = await create('leaked', 'EDIT');
    const address = newAddress();
    expect((await send({ token, address })).status).toBe(200);
    await revoke(details.id);
    expect(await send({ token, address })).toMatchObject({
      status: 401,
      errors: [{ message: expect.stringContaining('revoked'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    await revoke(details.id);
    expect(await server.expectError('mutation { revokeToken(id: "none") { id } }', {}, asEditor)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('that another process revoked is refused within seconds', async () => {
    const { token, details } = await create('elsewhere', 'READ');
    const authenticator = createAuthenticator(server.graph, [], 50);
    const credentials = { token };
    await authenticator.loadViewer(credentials, 'here');
    await revoke(details.id);
    await vi.waitFor(() => expect(authenticator.findViewer(credentials, 'here')).toBeUndefined());
    await expect(authenticator.loadViewer(credentials, 'here')).rejects.toThrow('revoked');
  });
});

describe('a wrong token', () => {
  const doors: [string, Sent][] = [
    ['GraphQL by POST', {}],
    ['GraphQL by GET', { method: 'GET', path: '/graphql?query={__typename}' }],
    ['the export', { method: 'GET', path: '/export.ndjson' }],
    ['the upload of texts', { method: 'PUT', path: '/documents/minutes/text?file=a.txt' }],
  ];

  test.each(doors)('is 401 at the door of %s', async (_, door) => {
    const answer = await send({ ...door, token: 'wrong' });
    expect(answer).toMatchObject({
      status: 401,
      errors: [{ message: expect.stringContaining('wrong'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
  });

  test('is also one that has expired, is cut short or has no content', async () => {
    const { token, details } = await create('old', 'READ', 1);
    await server.graph.write('MATCH (t:AccessToken {id: $id}) SET t.expiresAt = "2026-01-02T00:00:00.000Z"', {
      id: details.id,
    });
    expect(await send({ token })).toMatchObject({
      status: 401,
      errors: [{ message: expect.stringContaining('expired on 2026-01-02') }],
    });
    for (const wrong of [token.slice(0, -1), `${token}x`, 'mlg_', '']) {
      expect((await send({ token: wrong })).status, wrong).toBe(401);
    }
  });

  test('is logged without the token, and slowed down for its address alone', async () => {
    warn.mockClear();
    const address = newAddress();
    const token = 'mlg_a-secret-that-must-not-be-logged';
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++) statuses.push((await send({ token, address })).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 401), 429, 429]);
    expect(warn.mock.calls).toHaveLength(20);
    expect(warn.mock.lastCall).toMatchObject([{ address, reason: 'UNKNOWN_TOKEN' }, 'Wrong token']);
    expect(JSON.stringify(warn.mock.calls)).not.toContain('must-not-be-logged');
    // Not even a right one is checked: or guessing could go on.
    const right = tokenFor('ana');
    const refused = await send({ token: right, address });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send({ token: right })).status).toBe(200);
    expect((await send({ address })).status).toBe(200);
  });

  test('is none where a proxy authenticates with another scheme', async () => {
    const response = await fetch(`${http.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Basic dXNlcjpwYXNz' },
      body: '{"query":"{ viewer { name } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { name: null } } });
  });
});

describe('pages of other web sites', () => {
  const sendFrom = (origin: string, options: RequestInit = {}) =>
    fetch(`${http.address}/graphql`, {
      method: 'POST',
      body: '{"query":"{ __typename }"}',
      ...options,
      headers: { 'content-type': 'application/json', origin, ...(options.headers as object) },
    });
  const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin');

  test('may call the API where their origin is configured, without cookies', async () => {
    const preflight = await sendFrom('https://partner.example', {
      method: 'OPTIONS',
      body: null,
      headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    expect([preflight.status, allowed(preflight)]).toEqual([204, 'https://partner.example']);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
    const answer = await sendFrom('https://partner.example');
    expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
    expect(allowed(answer)).toBe('https://partner.example');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toContain('Origin');
    const wrong = await sendFrom('https://partner.example', { headers: { authorization: 'Bearer wrong' } });
    expect([wrong.status, allowed(wrong)]).toEqual([401, 'https://partner.example']);
  });

  test('may not where it is not, and none may send what needs no preflight', async () => {
    expect(allowed(await sendFrom('https://elsewhere.example'))).toBeNull();
    const simple = await sendFrom('https://partner.example', { headers: { 'content-type': 'text/plain' } });
    expect(simple.status).toBe(400);
  });
});

test('a link with a query opens GraphiQL in a browser, and is answered for a program', async () => {
  const address = `${http.address}/graphql?query=${encodeURIComponent('{ __typename }')}`;
  const browser = await fetch(address, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
  expect(browser.headers.get('content-type')).toContain('text/html');
  expect(await browser.text()).toContain('GraphiQL');
  const program = await fetch(address, { headers: { 'apollo-require-preflight': 'true' } });
  expect(await program.json()).toMatchObject({ data: { __typename: 'Query' } });
});

describe('what each viewer may do', () => {
  const mutations: Record<string, string> = {
    SAVE: 'savePlace(draft: { name: "X", placeType: TOWN }) { id }',
    CHANGE_STATUS: 'changeStatus(id: "none", status: ENDED, reason: "x") { id }',
    REMOVE: 'remove(id: "none", version: 1) { id }',
    ERASE: 'erase(person: "none")',
    REVIEW_PAIR: 'reviewPair(a: "none", b: "nobody", decision: SAME) { id }',
    MERGE: 'merge(from: "none", fromVersion: 1, into: "nobody", intoVersion: 1) { id }',
    SAVE_PROPOSAL_AS_DRAFT: 'saveProposalAsDraft(proposal: { title: "Atelier" }) { id }',
    CHANGE_VISIBILITY: 'changeVisibility(id: "none", visibility: PUBLIC, version: 1) { id }',
    CHANGE_RECORD: 'changeRecord(id: "none", record: VALIDATED, version: 1) { id }',
    MANAGE_TOKENS: 'revokeToken(id: "none") { id }',
    MANAGE_PEOPLE: 'suspendAccount(id: "none") { id }',
  };
  const editing = Object.keys(mutations).filter((permission) => !permission.startsWith('MANAGE_'));

  test.each<[Viewer['access'], readonly string[]]>([
    ['READER', []],
    ['READ', []],
    ['PROPOSE', ['SAVE_PROPOSAL_AS_DRAFT']],
    ['CONTRIBUTOR', ['SAVE_PROPOSAL_AS_DRAFT']],
    ['EDIT', editing],
    ['EDITOR', [...editing, 'MANAGE_TOKENS']],
    ['ADMINISTRATOR', [...editing, 'MANAGE_TOKENS', 'MANAGE_PEOPLE']],
  ])('%s: %j', async (access, permissions) => {
    const viewer: Viewer = { name: access === 'READER' ? undefined : 'somebody', access };
    const { can } = (await server.request('{ viewer { can } }', {}, { viewer })).viewer;
    expect(can.filter((permission: string) => permission !== 'READ_NETWORK').sort()).toEqual([...permissions].sort());
    const accepted: string[] = [];
    for (const [permission, mutation] of Object.entries(mutations)) {
      const { errors } = await server.execute(`mutation { ${mutation} }`, {}, { viewer });
      const refused = access === 'READER' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      if (errors?.[0]?.extensions?.code !== refused) accepted.push(permission);
    }
    expect(accepted.sort()).toEqual([...permissions].sort());
  });

  test('a token for proposals replaces its own drafts only, and publishes none', async () => {
    const viewer: Viewer = { name: 'assistant', access: 'PROPOSE' };
    const save = (options = '') =>
      `mutation { saveProposalAsDraft(proposal: { title: "Atelier sur l’eau" }${options}) { id version visibility } }`;
    const { saveProposalAsDraft: own } = await server.request(save(), {}, { viewer });
    expect(own.visibility).toBe('NETWORK');
    await server.request(save(`, id: "${own.id}", version: ${own.version}`), {}, { viewer });
    const { saveProposalAsDraft: foreign } = await server.request(save(), {}, { as: 'ana' });
    const refused = { code: 'FORBIDDEN' };
    const replace = save(`, id: "${foreign.id}", version: ${foreign.version}`);
    expect(await server.expectError(replace, {}, { viewer })).toMatchObject(refused);
    expect(await server.expectError(save(', visibility: PUBLIC'), {}, { viewer })).toMatchObject(refused);
  });

  test('tokens read what the network reads, but not the private drafts of others', async () => {
    const count = async (viewer?: Viewer) =>
      (await server.request('{ initiatives(filter: { text: "Fanzine" }) { totalCount } }', {}, { viewer })).initiatives
        .totalCount;
    const save = (visibility: string) =>
      `mutation { saveProposalAsDraft(proposal: { title: "Fanzine" }, visibility: ${visibility}) { id } }`;
    await server.request(save('NETWORK'), {}, { as: 'ana' });
    await server.request(save('PRIVATE'), {}, { as: 'ana' });
    expect(await count()).toBe(0);
    expect(await count({ name: 'reporter', access: 'READ' })).toBe(1);
    expect(await count({ name: 'ana', access: 'EDITOR' })).toBe(2);
  });
});
