import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FastPath, fullFastPath } from '#server/api/fastPath/pieces.ts';
import { createAuthenticator } from '#server/access/authenticator.ts';
import { createApi } from '#server/api/server.ts';
import { logger } from '#server/logger.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { importAll, row } from '#test/kit/fixtures.ts';
import { serve } from '#test/kit/serve.ts';

describe.each<[string, FastPath]>([
  ['on', fullFastPath],
  ['off', new Set()],
])('with the fast path %s', (_, fastPath) => {
  let server: TestServer;
  let address: string;
  let close: () => Promise<void>;
  const ready = { is: true };
  const editorToken = 'the token of this server';

  beforeAll(async () => {
    server = await createTestServer({ seeds: false, fastPath });
    await importAll(server, [row('PLACE', 'mexico', { names: { fr: 'Mexique', es: 'México', en: 'Mexico' } })]);
    const api = createApi(server.schema, { maxDepth: 12, maxCost: 50_000 }, { fastPath });
    await api.start();
    const { graph, registry } = server;
    const httpServer = await serve({
      services: {
        graph,
        registry,
        authenticator: createAuthenticator(graph, [{ name: 'editor', token: editorToken }]),
      },
      api,
      fastPath,
      ready: async () => {
        if (!ready.is) throw new Error('The database is away.');
        return true;
      },
    });
    address = httpServer.address;
    close = async () => {
      await httpServer.close();
      await api.stop();
      await server.close();
    };
  });
  afterAll(() => close());

  /** Traces of a stack or of source files. */
  const stack = /node_modules|\.ts:\d|\\n {4}at /;
  const json = { 'content-type': 'application/json' };
  async function post(body: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    expect(text).not.toMatch(stack);
    return { status: response.status, ...JSON.parse(text) };
  }
  const getCode = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

  describe('the server', () => {
    test('reports liveness and readiness', async () => {
      expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ alive: true });
      expect((await fetch(`${address}/readyz`)).status).toBe(200);
      ready.is = false;
      const away = await fetch(`${address}/readyz`);
      expect([away.status, await away.json()]).toEqual([503, { ready: false }]);
      ready.is = true;
    });

    test.each(['/healthz', '/graphql?query={__typename}', '/thing/x'])(
      'sends security headers with %s',
      async (path) => {
        const { headers } = await fetch(address + path, { headers: json });
        const policy = headers.get('content-security-policy')!;
        expect(policy).toContain("script-src 'self';");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy.split(';').filter((directive) => directive.startsWith('script'))).not.toContain('unsafe');
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('x-powered-by')).toBeNull();
      },
    );

    test.each(['/%E0%A4%A', '/../../etc/passwd', '/%2e%2e/package.json', '/assets/none.js'])(
      'reveals nothing of its files at %s',
      async (path) => {
        const text = await (await fetch(address + path)).text();
        expect(text).not.toMatch(stack);
        expect(text).not.toMatch(/devDependencies|root:/);
      },
    );
  });

  test('what is sent to an unknown address is answered as an error of the API', async () => {
    const response = await fetch(`${address}/foo`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  describe('GraphQL over HTTP', () => {
    test('answers in the requested language, by POST and by GET', async () => {
      const query = '{ things { facets { values { label } } } }';
      const labels = async (language: string) =>
        JSON.stringify((await post({ query }, { 'accept-language': language })).data);
      expect(await labels('es-MX,es;q=0.9,en;q=0.5')).toContain('lugares');
      expect(await labels('de,en;q=0.2')).toContain('places');
      expect(await labels('de')).toContain('lieux');
      expect(await labels('de;q=1, fr;q=0, *')).toContain('lugares');
      const got = await fetch(
        `${address}/graphql?query=${encodeURIComponent('{ place(id: "mexico") { name(language: FR) } }')}`,
        { headers: json },
      );
      const cost = { asked: 21, allowed: 50_000 };
      expect(await got.json()).toEqual({ data: { place: { name: 'Mexique' } }, extensions: { cost } });
    });

    test("accepts mutations with an editor's token only", async () => {
      const query = 'mutation { savePlace(draft: { name: "Chiapas", placeType: SUBDIVISION }) { name } }';
      for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${editorToken}`])
        expect(getCode(await post({ query }, { authorization }))).toBe('UNAUTHENTICATED');
      expect((await post({ query }, { authorization: `Bearer ${editorToken}` })).data).toEqual({
        savePlace: { name: 'Chiapas' },
      });
    });

    test('supports introspection', async () => {
      const { data } = await post({
        query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
      });
      expect(data.__schema.types.length).toBeGreaterThan(100);
    });

    const deep = (levels: number) =>
      `{ place(id: "mexico") ${'{ within '.repeat(levels)}{ name }${' }'.repeat(levels)} }`;
    test.each([
      ['no JSON', '{"query": ', 400, 'INVALID'],
      ['no query', {}, 400, 'INVALID'],
      ['no GraphQL', { query: '{ place(' }, 400, 'INVALID'],
      ['a field that is not there', { query: '{ place(id: "x") { colour } }' }, 400, 'INVALID'],
      ['variables that are no object', { query: '{ __typename }', variables: 'x' }, 400, 'INVALID'],
      [
        'a variable of a wrong type',
        { query: 'query ($id: ID!) { place(id: $id) { name } }', variables: { id: {} } },
        400,
        'INVALID',
      ],
      ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }, 400, 'INVALID'],
      ['several queries at once', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 400, 'INVALID'],
      ['a query too deep', { query: deep(12) }, 400, 'TOO_COSTLY'],
      ['a query far too deep', { query: deep(1_200) }, 400, 'TOO_COSTLY'],
      [
        'a query too wide',
        {
          query:
            '{ things(first: 500) { nodes { ... on Actor { participations(first: 500) { totalCount nodes { role } } } } } }',
        },
        400,
        'TOO_COSTLY',
      ],
      ['a body too large', { query: '{ __typename }', variables: { text: 'x'.repeat(30_000) } }, 413, 'TOO_COSTLY'],
    ])('rejects %s', async (_, body, status, code) => {
      const answer = await post(body);
      expect([answer.status, getCode(answer)]).toEqual([status, code]);
    });

    test('says what each operation costs, also when it is rejected', async () => {
      const { extensions } = await post({ query: '{ place(id: "mexico") { name } }' });
      expect(extensions).toEqual({ cost: { asked: 21, allowed: 50_000 } });
      const facets = Array.from({ length: 250 }, (_, n) => `a${n}: things(first: 1) { facets { field } }`);
      const rejected = await post({ query: `{ ${facets.join(' ')} }` });
      expect([rejected.status, getCode(rejected)]).toEqual([400, 'TOO_COSTLY']);
      expect(rejected.extensions.cost).toEqual({ asked: 250 * 1_061, allowed: 50_000 });
      expect((await post({ query: '{ place(' })).extensions.cost.asked).toBe(0);
    });

    test('rejects a query with too many tokens', async () => {
      const answer = await post({ query: `{ ${'id '.repeat(5_001)} }` });
      expect([answer.status, getCode(answer)]).toEqual([400, 'INVALID']);
    });

    test('is not available to pages of another site', async () => {
      const body = JSON.stringify({ query: '{ __typename }' });
      const plain = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body,
      });
      const form = await fetch(`${address}/graphql?query={__typename}`);
      const read = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { ...json, origin: 'https://elsewhere.example' },
        body,
      });
      expect([plain.status, form.status]).toEqual([400, 400]);
      expect(read.headers.get('access-control-allow-origin')).toBeNull();
    });

    test('rejects mutations by GET', async () => {
      const query = encodeURIComponent('mutation { remove(id: "mexico", version: 1) { id } }');
      const headers = { ...json, authorization: `Bearer ${editorToken}` };
      expect((await fetch(`${address}/graphql?query=${query}`, { headers })).status).toBe(405);
      expect((await post({ query: '{ place(id: "mexico") { record } }' })).data.place.record).toBe('VALIDATED');
    });
  });

  describe('an unexpected error', () => {
    test('is masked, coded and logged each time, with the id of its request', async () => {
      const logged = vi.spyOn(logger, 'error').mockImplementation(() => {});
      const end = server.graph.observe(() => {
        throw new Error('a secret of the server');
      });
      try {
        for (const requestId of ['first', 'second', 'third']) {
          const answer = await post({ query: '{ things { totalCount } }' }, { 'x-request-id': requestId });
          const [{ message, extensions }] = answer.errors;
          expect(extensions.code).toBe('INTERNAL');
          expect(JSON.stringify(answer)).not.toContain('secret');
          expect(message).toContain(extensions.id);
          const [entry] = logged.mock.lastCall as unknown as [{ errorId: string; requestId: string; err: Error }];
          expect(entry).toMatchObject({ errorId: extensions.id, requestId, path: 'things' });
          expect(String(entry.err)).toContain('a secret of the server');
        }
        expect(logged).toHaveBeenCalledTimes(3);
      } finally {
        end();
        logged.mockRestore();
      }
    });
  });

  test('every response names its request', async () => {
    const send = async (id: string) =>
      (await fetch(`${address}/healthz`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await send('from-the-proxy')).toBe('from-the-proxy');
    expect(await send('not {valid}')).toMatch(/^[\da-f-]{36}$/);
  });
});
