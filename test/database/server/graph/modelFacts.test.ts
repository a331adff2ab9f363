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
