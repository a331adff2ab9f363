import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAll, links, participations, row } from '#test/kit/fixtures.ts';
import { createTestServer } from '#test/kit/testServer.ts';

const server = await createTestServer({ seeds: false });
afterAll(() => server.close());

const stated = (status: string) => ({ statusHistory: [{ status, date: '2014' }] });
const at = (institution: string) => ({ positions: [{ institution }] });

beforeAll(async () => {
  await importAll(server, [
    ...['town', 'city', 'ministry'].map((id) => row('INSTITUTION', id, { institutionType: 'LOCAL_AUTHORITY' })),
    row('INSTITUTION', 'network', { institutionType: 'NETWORK' }),
    row('INSTITUTION', 'office', { institutionType: 'AGENCY', parentInstitutions: links('town') }),
    row('INSTITUTION', 'member', { institutionType: 'LOCAL_AUTHORITY', parentInstitutions: links('network') }),
    row('INSTITUTION', 'group', { institutionType: 'WORKING_GROUP', parentInstitutions: links('network') }),
    row('PERSON', 'mayor', at('town')),
    row('PERSON', 'clerk', at('office')),
    row('PERSON', 'secretary', at('town')),
    row('PERSON', 'guest', at('city')),
    row('PERSON', 'envoy'),

    row('PROJECT', 'wells', {
      participations: participations({ LEAD: ['town'], PARTNER: ['city', 'mayor', 'office'] }),
    }),
    row('PROJECT', 'plan', {
      ...stated('UPCOMING'),
      participations: participations({ PARTNER: ['town', 'ministry', 'city'] }),
    }),
    row('PROJECT', 'given-up', {
      ...stated('ABANDONED'),
      participations: participations({ PARTNER: ['town', 'envoy'] }),
    }),
    row('PROJECT', 'letter', {
      participations: participations({ AUTHOR: ['city'], ADDRESSEE: ['ministry', 'clerk'] }),
    }),
    row('EVENT', 'meeting', {
      participations: participations({ LEAD: ['city'], ATTENDEE: ['guest', 'envoy', 'ministry'] }),
    }),
    // A visit and its parts are one meeting.
    row('EVENT', 'visit', { participations: participations({ ATTENDEE: ['envoy', 'network'] }) }),
    row('EVENT', 'lunch', {
      partOf: { to: 'visit' },
      participations: participations({ SPEAKER: ['envoy'], ATTENDEE: ['network'] }),
    }),
    row('EVENT', 'first', { participations: participations({ ATTENDEE: ['guest', 'group'] }) }),
    row('EVENT', 'second', { participations: participations({ ATTENDEE: ['guest', 'group'] }) }),
    row('AGREEMENT', 'charter', { participations: participations({ SIGNATORY: ['network', 'member', 'group'] }) }),
    row('EVENT', 'summit', {
      participations: [
        { actor: 'envoy', role: 'LEAD', onBehalfOf: 'member' },
        { actor: 'member', role: 'HOST' },
      ],
    }),
    row('PROJECT', 'town-hall', { participations: participations({ PARTNER: ['mayor', 'secretary', 'clerk'] }) }),
    // Nothing but wished for.
    row('EVENT', 'wish', {
      statusHistory: [],
      participations: participations({ LEAD: ['member'], PARTNER: ['city'] }),
    }),
    row('DECISION', 'decision', { event: { to: 'meeting' }, force: 'WISHED', about: links('wish') }),
    row('EVENT', 'held', {
      statusHistory: [],
      period: '2013',
      participations: participations({ LEAD: ['member'], PARTNER: ['ministry'] }),
    }),
    row('DECISION', 'other-decision', { event: { to: 'meeting' }, force: 'WISHED', about: links('held') }),
    row('EVENT', 'one-day', {
      statusHistory: [],
      period: '2999',
      participations: participations({ LEAD: ['group'], PARTNER: ['city'] }),
    }),
  ]);
});

const all = '[STAFF, ADDRESSEES, MEETING_ONLY, PLANNED]';

/** The group and the shared initiatives of each partner of an actor. */
async function findPartners(id: string, include = all) {
  const { node } = await server.request(
    `query ($id: ID!) { node(id: $id) { ... on Actor {
      partners(include: ${include}) { actor { id } group count initiatives { id } } partnerCounts { group count } } } }`,
    { id },
  );
  const partners = node.partners as {
    actor: { id: string };
    group: string;
    count: number;
    initiatives: { id: string }[];
  }[];
  for (const { count, initiatives } of partners) expect(count).toBe(initiatives.length);
  return {
    groups: Object.fromEntries(partners.map(({ actor, group }) => [actor.id, group])),
    shared: Object.fromEntries(
      partners.map(({ actor, initiatives }) => [actor.id, initiatives.map((i) => i.id).sort()]),
    ),
    counts: Object.fromEntries(
      node.partnerCounts.map(({ group, count }: { group: string; count: number }) => [group, count]),
    ),
  };
}

describe('an actor cooperates with', () => {
  test('whom it shares initiatives with that took or take place, and no others unless they are requested', async () => {
    const { groups, shared, counts } = await findPartners('town', '[]');
    expect(groups).toEqual({ city: 'COOPERATION' });
    // What is only planned is not counted.
    expect(shared.city).toEqual(['wells']);
    expect(counts).toEqual({ COOPERATION: 1, MEETING_ONLY: 0, ADDRESSEES: 0, PLANNED: 2, STAFF: 2 });
  });

  test('not its staff and departments, their staff, its colleagues and whom it acts for', async () => {
    const { groups } = await findPartners('town');
    expect([groups.mayor, groups.office]).toEqual(['STAFF', 'STAFF']);
    expect((await findPartners('mayor')).groups).toMatchObject({ secretary: 'STAFF', town: 'STAFF' });
    expect((await findPartners('envoy')).groups.member).toBe('STAFF');
    expect((await findPartners('group')).groups.network).toBe('STAFF');
  });

  test('the members of its network, and people of its departments', async () => {
    expect((await findPartners('network')).groups).toMatchObject({ member: 'COOPERATION', group: 'STAFF' });
    expect((await findPartners('mayor')).groups.clerk).toBe('COOPERATION');
  });

  test('not with what is to come, given up, or only wished for', async () => {
    expect((await findPartners('town')).groups).toMatchObject({ ministry: 'PLANNED', envoy: 'PLANNED' });
    expect((await findPartners('member')).groups).toMatchObject({ city: 'PLANNED', ministry: 'COOPERATION' });
    expect((await findPartners('group')).groups.city).toBe('PLANNED');
  });

  test('not the addressees of what it writes', async () => {
    const { groups, shared } = await findPartners('ministry', '[ADDRESSEES]');
    // It sat in one meeting of the city too: that is closer than a letter.
    expect(groups).toMatchObject({ clerk: 'ADDRESSEES' });
    expect(groups.city).toBeUndefined();
    expect((await findPartners('ministry')).groups.city).toBe('MEETING_ONLY');
    expect((await findPartners('city')).groups.clerk).toBe('ADDRESSEES');
    expect(shared.member).toEqual(['held']);
  });

  test('not whom it met once, but whom it met again', async () => {
    const { groups, shared } = await findPartners('envoy');
    expect(groups).toMatchObject({ guest: 'MEETING_ONLY', city: 'MEETING_ONLY', network: 'MEETING_ONLY' });
    expect(shared.network).toEqual(['lunch', 'visit']);
    expect((await findPartners('guest')).groups.group).toBe('COOPERATION');
  });
});

test('a matrix of actors by actors counts cooperation, and all that is shared on request', async () => {
  const cell = async (row: string, column: string, include = '[]') => {
    const { matrix } = await server.request(
      `{ matrix(rows: ACTOR, columns: ACTOR, include: ${include}) { cells { row column count } } }`,
    );
    const cells = matrix.cells as { row: string; column: string; count: number }[];
    return cells.find((candidate) => candidate.row === row && candidate.column === column)?.count;
  };
  expect([await cell('town', 'city'), await cell('city', 'town'), await cell('town', 'town')]).toEqual([1, 1, 3]);
  expect([await cell('town', 'mayor'), await cell('town', 'ministry')]).toEqual([undefined, undefined]);
  expect([await cell('town', 'mayor', all), await cell('town', 'ministry', all)]).toEqual([1, 1]);
});

test('an edge names the group that it alone puts its actor in', async () => {
  const { neighbourhood } = await server.request('{ neighbourhood(of: "ministry") { edges { source target group } } }');
  const groups = Object.fromEntries(
    neighbourhood.edges.map((edge: { target: string; group: string }) => [edge.target, edge.group]),
  );
  expect(groups).toEqual({ plan: 'PLANNED', letter: 'ADDRESSEES', meeting: 'MEETING_ONLY', held: 'COOPERATION' });
});
