import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

/** With the limits of the configuration. */
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ readOnly: true, limits: { maxDepth: 12, maxCost: 50_000 } });
});
afterAll(() => server.close());

const repeat = (count: number, field: string) => Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ');
const compare = (fields: string) => `query ($proposal: ProposalInput!) { ${fields} }`;
const words = 'formation policière et coopération décentralisée des communes pour la jeunesse ';
const title = 'Fortalecimiento de la unidad de información sobre países de origen de la COMAR';
const manyNames = Array.from({ length: 120 }, (_, n) => `Commune ${n}`);

/** Refused before anything is loaded takes some milliseconds; computed first, each took from 5 s to a minute. */
const patienceMs = 1_500;

describe('what would take the server long is refused before it is computed', () => {
  test.each<[string, string, object, string]>([
    [
      'fifty comparisons of one proposal',
      compare(repeat(50, 'whatToChange(proposal: $proposal, first: 1) { scoreAfter }')),
      { title, partners: ['COMAR'] },
      'TOO_COSTLY',
    ],
    [
      'three hundred of them',
      compare(repeat(330, 'whatToChange(proposal: $proposal, first: 1) { scoreAfter }')),
      { title },
      'TOO_COSTLY',
    ],
    [
      'a description of ten thousand words',
      compare('whatToChange(proposal: $proposal) { scoreAfter }'),
      { title, description: words.repeat(1_000) },
      'INVALID',
    ],
    [
      'a description of 800,000 characters',
      compare('overlaps(proposal: $proposal) { score }'),
      { title, description: 'a '.repeat(400_000) },
      'INVALID',
    ],
    [
      'a proposal with 120 partners and as many themes',
      compare('whatToChange(proposal: $proposal) { scoreAfter }'),
      { title, partners: manyNames, themes: manyNames },
      'TOO_COSTLY',
    ],
    [
      'the facets of a list, 250 times',
      `{ ${repeat(250, 'things(first: 1) { facets { field } }')} }`,
      {},
      'TOO_COSTLY',
    ],
    [
      'the overlaps of all initiatives, sixty times',
      `{ ${repeat(60, 'standingOverlaps(first: 1) { totalCount }')} }`,
      {},
      'TOO_COSTLY',
    ],
  ])('%s', async (_, query, proposal, code) => {
    const startedAt = performance.now();
    const refused = await server.expectError(query, { proposal });
    expect(refused.code).toBe(code);
    expect(performance.now() - startedAt).toBeLessThan(patienceMs);
  });
});

test('a name longer than any is refused with its field and the limit, each time', async () => {
  const save = 'mutation ($draft: InstitutionDraft!) { saveInstitution(draft: $draft) { id } }';
  const draft = { name: 'V'.repeat(8_200), institutionType: 'NGO' };
  for (let n = 0; n < 3; n++) {
    const { errors } = await server.execute(save, { draft }, { as: 'editor' });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID', problems: [{ path: ['name'] }] } }]);
    expect(errors![0]!.message).toContain('500');
  }
  const proposal = { title: 'z'.repeat(8_400) };
  const keep = 'mutation ($proposal: ProposalInput!) { saveProposalAsDraft(proposal: $proposal) { id } }';
  expect((await server.expectError(keep, { proposal }, { as: 'editor' })).code).toBe('INVALID');
});
