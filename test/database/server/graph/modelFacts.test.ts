import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAll, links, row } from '#test/kit/fixtures.ts';
import { createTestServer } from '#test/kit/testServer.ts';

const server = await createTestServer({ seeds: false });
afterAll(() => server.close());
const cite = [{ document: 'report', section: 'Bilan', paragraph: 2 }];

beforeAll(async () => {
  await importAll(server, [
    row('DOCUMENT', 'report', {}),
    row('PLACE', 'paris', { placeType: 'TOWN' }),
    row('INSTITUTION', 'network', {
      period: '2014-03-26/',
      mandates: [{ text: { fr: 'Mutualiser l’information' }, citations: cite }],
      seat: { address: '9, rue Christiani', place: 'paris', citations: cite },
      contacts: [{ office: { fr: 'Amériques' }, email: 'ameriques@example.org', citations: cite }],
    }),
    row('PERSON', 'envoy', {}),
    row('EVENT', 'summit', {}),
    row('PROJECT', 'guide', {
      costs: [
        {
          text: { fr: 'Billets d’avion' },
          amount: { amount: 900, currency: 'EUR' },
          quantity: 2,
          shares: [{ payer: 'network', share: 0.5 }],
          citations: cite,
        },
      ],
      risks: [{ text: { fr: 'Changement d’équipe municipale' }, citations: cite }],
      figures: [{ subject: { fr: 'Communes' }, value: 12, period: '2014', citations: cite }],
      criteria: [{ number: 3, text: { fr: 'Réciprocité' }, citations: cite }],
      participations: [{ actor: 'envoy', role: 'REQUESTER', onBehalfOf: 'network' }],
    }),
    row('PROJECT', 'charter', {
      criteria: [
        { number: 1, text: { fr: 'Transparence' } },
        { number: 2, text: { fr: 'Durée' } },
      ],
    }),
    row('PROJECT', 'follower', { criteria: [{ number: 2, text: { fr: 'Durée' } }], criteriaSetBy: links('charter') }),
    row('TRAINING', 'course', { uses: links('guide'), basedOn: links('treaty'), modelledOn: links('guide') }),
    row('AGREEMENT', 'treaty', { signedAt: { to: 'summit' } }),
    row('CALL', 'call', { closes: '2015-03', funded: links('course'), coFunding: { fr: 'À parité' } }),
    row('DECISION', 'decision', {
      event: { to: 'summit' },
      force: 'WISHED',
      about: links('course'),
      outcome: [{ text: { fr: 'Tenu en 2016' }, citations: cite }],
    }),
  ]);
});

/** The lists of criteria that a reader may see, with who meets which of them. */
const lists = async () => {
  const { criterionLists } = await server.request<{ criterionLists: unknown[] }>(
    '{ criterionLists { id criteria { number text } criteriaMetBy { id criteria { number } } } }',
  );
  return criterionLists;
};

const request = async (query: string) => server.request<Record<string, unknown>>(query);

describe('what the documents say of', () => {
  test('an institution: its existence, mandates, seat and contacts, each with its source', async () => {
    const sources = 'citations { document { id } paragraph }';
    const cited = [{ document: { id: 'report' }, paragraph: 2 }];
    const { institution } = await request(
      `{ institution(id: "network") { period { start end } mandates { text ${sources} } seat { address place { id } ${sources} } contacts { office email ${sources} } } }`,
    );
    expect(institution).toEqual({
      period: { start: '2014-03-26', end: null },
      mandates: [{ text: 'Mutualiser l’information', citations: cited }],
      seat: { address: '9, rue Christiani', place: { id: 'paris' }, citations: cited },
      contacts: [{ office: 'Amériques', email: 'ameriques@example.org', citations: cited }],
    });
  });

  test('an initiative: costs with shares, risks, figures, criteria, and on whose behalf somebody takes part', async () => {
    const { project } = await request(
      `{ project(id: "guide") {
           costs { text quantity amount { amount currency } shares { payer { id } share } }
           risks { text } figures { subject value period { start } } criteria { number text }
           participations { nodes { role actor { id } onBehalfOf { id } } }
           usedBy { id } modelFor { id } } }`,
    );
    expect(project).toEqual({
      costs: [
        {
          text: 'Billets d’avion',
          quantity: 2,
          amount: { amount: 900, currency: 'EUR' },
          shares: [{ payer: { id: 'network' }, share: 0.5 }],
        },
      ],
      risks: [{ text: 'Changement d’équipe municipale' }],
      figures: [{ subject: 'Communes', value: 12, period: { start: '2014' } }],
      criteria: [{ number: 3, text: 'Réciprocité' }],
      participations: { nodes: [{ role: 'REQUESTER', actor: { id: 'envoy' }, onBehalfOf: { id: 'network' } }] },
      usedBy: [{ id: 'course' }],
      modelFor: [{ id: 'course' }],
    });
  });

  test('a decision, an agreement and a call: force, outcome, where it was signed, what it paid for', async () => {
    const answer = await request(
      `{ decision(id: "decision") { force about { id } outcome { text citations { paragraph } } }
         agreement(id: "treaty") { signedAt { id } basisFor { id } }
         event(id: "summit") { agreementsSigned { id } }
         training(id: "course") { fundedByCalls { id closes coFunding } decisionsAbout { id } } }`,
    );
    expect(answer).toEqual({
      decision: {
        force: 'WISHED',
        about: [{ id: 'course' }],
        outcome: [{ text: 'Tenu en 2016', citations: [{ paragraph: 2 }] }],
      },
      agreement: { signedAt: { id: 'summit' }, basisFor: [{ id: 'course' }] },
      event: { agreementsSigned: [{ id: 'treaty' }] },
      training: {
        fundedByCalls: [{ id: 'call', closes: '2015-03', coFunding: 'À parité' }],
        decisionsAbout: [{ id: 'decision' }],
      },
    });
  });
});

describe('a list of criteria', () => {
  test('is found with who meets which of them; what only meets those of another is no list', async () => {
    expect(await lists()).toEqual([
      {
        id: 'charter',
        criteria: [
          { number: 1, text: 'Transparence' },
          { number: 2, text: 'Durée' },
        ],
        criteriaMetBy: [{ id: 'follower', criteria: [{ number: 2 }] }],
      },
      { id: 'guide', criteria: [{ number: 3, text: 'Réciprocité' }], criteriaMetBy: [] },
    ]);
  });

  test('is not shown to those who may not read it', async () => {
    await server.request(
      'mutation { changeVisibility(id: "guide", version: 1, visibility: NETWORK) { id } }',
      {},
      { as: 'editor' },
    );
    expect(await lists()).toHaveLength(1);
  });
});

test('the form of a kind has its names first, then its type and its own facts, then those of all initiatives', async () => {
  const { kinds } = await server.request<{ kinds: { kind: string; fields: { name: string }[] }[] }>(
    '{ kinds { kind fields { name } } }',
  );
  const names = kinds.find(({ kind }) => kind === 'PROJECT')!.fields.map(({ name }) => name);
  const order = ['name', 'identifiers', 'projectType', 'objectives', 'period', 'criteria', 'themes'];
  expect(names.filter((name) => order.includes(name))).toEqual(order);
});
