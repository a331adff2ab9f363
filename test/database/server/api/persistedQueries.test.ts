import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, tokenFor, type TestServer } from '#test/kit/testServer.ts';
import { serve } from '#test/kit/serve.ts';

let server: TestServer;
let address: string;
let close: () => Promise<void>;
let documents: [hash: string, text: string][];

beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  const httpServer = await serve({ services: server.services, api: server.api });
  address = httpServer.address;
  close = async () => {
    await httpServer.close();
    await server.close();
  };
  const file = new URL('../../../../web/api/persisted.json', import.meta.url);
  documents = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
});
afterAll(() => close());

const getHash = (start: string) => documents.find(([, text]) => text.startsWith(start))![0];
const asHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

async function get(hash: string, variables: object) {
  const search = new URLSearchParams({
    extensions: JSON.stringify(asHash(hash)),
    variables: JSON.stringify(variables),
  });
  const response = await fetch(`${address}/graphql?${search}`, { headers: { 'apollo-require-preflight': 'true' } });
  return { status: response.status, etag: response.headers.get('etag'), ...(await response.json()) };
}

async function post(body: object) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenFor('editor')}` };
  return (await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}

describe('a document of the web app', () => {
  test('is stored by the hash of its text, and valid for the schema', () => {
    expect(documents.length).toBeGreaterThan(30);
    for (const [hash, text] of documents) {
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      expect(validate(server.schema, parse(text))).toEqual([]);
    }
  });

  test('is executed by its hash, with a cacheable response', async () => {
    const answer = await get(getHash('query Documents'), { language: 'FR' });
    expect(answer).toMatchObject({ status: 200, data: { documents: { totalCount: 0 } } });
    expect(answer.etag).toMatch(/^W/);
  });

  test('with a mutation is accepted by POST only', async () => {
    const remove = documents.find(([, text]) => text.startsWith('mutation'))![0];
    expect((await get(remove, {})).status).toBe(405);
    expect((await post({ extensions: asHash(remove), variables: {} })).errors[0].message).toContain('Variable "$');
  });
});

test('an unknown hash is reported, and the text is accepted instead', async () => {
  const query = '{ __typename }';
  const hash = createHash('sha256').update(query).digest('hex');
  for (const answer of [await get(hash, {}), await post({ extensions: asHash(hash) })]) {
    expect(answer.errors[0].message).toBe('PersistedQueryNotFound');
    expect(answer.errors[0].extensions).toEqual({ code: 'INVALID', reason: 'PERSISTED_QUERY_NOT_FOUND' });
  }
  for (const body of [{ query }, { query, extensions: asHash(hash) }])
    expect(await post(body)).toMatchObject({ data: { __typename: 'Query' } });
  // The text that a client sends is not stored.
  expect((await get(hash, {})).errors).toHaveLength(1);
});
