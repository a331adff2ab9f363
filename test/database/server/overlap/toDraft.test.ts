import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const save = (proposal: object, language: 'fr' | 'es' = 'es') =>
  server
    .request(
      `mutation ($proposal: ProposalInput!) { saveProposalAsDraft(proposal: $proposal) {
        id kind name(language: ES) inFrench: name(language: FR) description(language: ES) record visibility status period { interval }
        statusHistory { status by reason(language: ES) } participations { nodes { role actor { id } } } places { id } themes { id }
        ... on Training { trainingType } ... on Event { eventType } } }`,
      { proposal },
      { as: 'ana', language },
    )
    .then(({ saveProposalAsDraft }) => saveProposalAsDraft);

const wells = {
  title: 'Taller de cuidado de ajolotes para la COMAR',
  description: 'Con intérpretes de tsotsil, en Chiapas.',
  kind: 'TRAINING',
  partners: ['mieux', 'Museo del Ajolote'],
  places: ['México', 'Isla Perdida'],
  start: '2030-03',
  end: '2031',
};

test('a saved proposal is an upcoming initiative with its interpretation', async () => {
  const saved = await save(wells);
  expect(saved).toMatchObject({
    kind: 'TRAINING',
    trainingType: 'WORKSHOP',
    name: wells.title,
    inFrench: wells.title,
    record: 'DRAFT',
    visibility: 'NETWORK',
    status: 'UPCOMING',
    period: { interval: '2030-03/2031' },
    statusHistory: [{ status: 'UPCOMING', by: 'ana', reason: 'Propuesta guardada como borrador.' }],
    // COMAR is only named in the text: it may be the beneficiary. Participants are the given partners only.
    participations: { nodes: [{ role: 'PARTNER', actor: { id: 'mieux' } }] },
  });
  expect(saved.id).toMatch(/^taller-de-cuidado-de-ajolotes-para-la-comar-[0-9a-f]{8}$/);
  expect(saved.places.map(({ id }: { id: string }) => id).sort()).toEqual(['chiapas', 'mexico']);
  expect(saved.description).toBe(
    `${wells.description}\n\nOtros socios: Museo del Ajolote.\n\nOtros lugares: Isla Perdida.`,
  );
});

test('the same proposal overlaps with the saved draft', async () => {
  const { overlaps } = await server.request(
    'query ($proposal: ProposalInput!) { overlaps(proposal: $proposal) { verdict initiative { record name } } }',
    { proposal: { title: 'Cuidado de ajolotes: taller', kind: 'TRAINING', places: ['México'], start: '2030-06' } },
    { as: 'luis' },
  );
  expect(overlaps[0]).toEqual({ verdict: 'DUPLICATE', initiative: { record: 'DRAFT', name: wells.title } });
});

test('a title alone becomes a project without dates or places', async () => {
  expect(await save({ title: 'Ajolotes' })).toMatchObject({
    kind: 'PROJECT',
    period: null,
    description: null,
    places: [],
    participations: { nodes: [] },
  });
});

test('an invalid proposal is not saved', async () => {
  const refused = (proposal: object) =>
    server.expectError(
      'mutation ($proposal: ProposalInput!) { saveProposalAsDraft(proposal: $proposal) { id } }',
      { proposal },
      { as: 'ana' },
    );
  expect(await refused({ title: ' ' })).toMatchObject({ code: 'INVALID' });
  expect(await refused({ title: 'Ajolotes', start: '2030', end: '2029' })).toMatchObject({ code: 'INVALID' });
});
