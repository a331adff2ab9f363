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

const actorIds = (saved: { participations: { nodes: { actor: { id: string } }[] } }) =>
  saved.participations.nodes.map(({ actor }) => actor.id).sort();

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
  });
  // COMAR is named in the text only.
  expect(actorIds(saved)).toEqual(['comar', 'mieux']);
  // An id says nothing of the title: whoever sees a link or a log does not read it.
  expect(saved.id).toMatch(/^[0-9a-f-]{36}$/);
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

const email =
  'Estimada colega: La COMAR prepara un taller de cuidado de ajolotes en Chiapas, de marzo de 2030 a junio de 2031, con intérpretes de tsotsil y personal de las oficinas. Saludos cordiales.';

test('a text alone becomes a draft with a short title and what was read, unless excluded', async () => {
  const saved = await save({ description: email, exclude: ['chiapas'] });
  expect(saved).toMatchObject({ description: email, period: { interval: '2030-03/2031-06' }, places: [] });
  expect(saved.name.length).toBeLessThanOrEqual(100);
  expect(saved.name).toMatch(/ajolotes/);
  expect(actorIds(saved)).toEqual(['comar']);
});

test.each([
  ['Taller de ajolotes en Chiapas, a partir de marzo de 2030', '2030-03/'],
  ['Taller de ajolotes en Chiapas, el 10 de mayo de 2030', '2030-05-10'],
  ['Taller de ajolotes en Chiapas, de 2030 a 2031', '2030/2031'],
])('a draft has the dates that its text gives, and assumes no end: %s', async (title, interval) => {
  expect((await save({ title })).period).toEqual({ interval });
});

test('a draft assumes no end of the start that its fields give', async () => {
  expect((await save({ title: 'Ajolotes', start: '2030-03' })).period).toEqual({ interval: '2030-03/' });
});

test('a draft is replaced by its proposal; its history and the roles of its participants remain', async () => {
  const saved = await save(wells);
  const update = (version: number, proposal: object) =>
    [
      `mutation ($proposal: ProposalInput!, $id: ID!, $version: Int!) { saveProposalAsDraft(proposal: $proposal, id: $id, version: $version) {
        id version visibility record name(language: ES) statusHistory { by } participations { nodes { role actor { id } } } places { id } } }`,
      { proposal: { ...wells, ...proposal }, id: saved.id, version },
      { as: 'luis', language: 'es' },
    ] as const;
  const { saveProposalAsDraft: updated } = await server.request(
    ...update(1, { title: 'Taller de ajolotes', partners: ['mieux', 'cuf'], places: [] }),
  );
  expect(updated).toMatchObject({
    id: saved.id,
    version: 2,
    record: 'DRAFT',
    visibility: 'NETWORK',
    name: 'Taller de ajolotes',
    statusHistory: [{ by: 'ana' }],
    places: [{ id: 'chiapas' }],
  });
  expect(actorIds(updated)).toEqual(['cuf', 'mieux']);
  expect(await server.expectError(...update(1, {}))).toMatchObject({ code: 'CONFLICT' });
  expect(await server.expectError(...update(2, { kind: 'PROJECT' }))).toMatchObject({ code: 'INVALID' });
});

test('a removed draft can be restored', async () => {
  const { id } = await save({ title: 'Ajolotes' });
  const change = (name: string, version: number) =>
    [`mutation { ${name}(id: "${id}", version: ${version}) { id record version } }`, {}, { as: 'ana' }] as const;
  const listed = async () => {
    const { search } = await server.request(
      '{ search(text: "ajolotes", first: 20) { nodes { id } } }',
      {},
      { as: 'ana' },
    );
    return search.nodes.some((node: { id: string }) => node.id === id);
  };
  expect(await server.request(...change('remove', 1))).toEqual({ remove: { id, record: 'REMOVED', version: 2 } });
  expect(await listed()).toBe(false);
  expect(await server.expectError(...change('restore', 1))).toMatchObject({ code: 'CONFLICT' });
  expect(await server.request(...change('restore', 2))).toEqual({ restore: { id, record: 'DRAFT', version: 3 } });
  expect(await listed()).toBe(true);
  expect(await server.expectError(...change('restore', 3))).toMatchObject({ code: 'NOT_FOUND' });
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
