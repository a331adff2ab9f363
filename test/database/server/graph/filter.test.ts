import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { links, importAll, row, participations } from '#test/kit/fixtures.ts';

const cites = (...documents: string[]) => ({
  citations: documents.map((document) => ({ document, confidence: 'STATED' })),
});
const withStatus = (status: string) => ({ statusHistory: [{ status, date: '2015' }] });

/** A small graph in which every filter matches something and omits something. */
const world = [
  row('DOCUMENT', 'minutes', { documentType: 'MINUTES', date: '2014-03-26' }),
  row('DOCUMENT', 'study', { documentType: 'CASE_STUDY', date: '2020' }),
  row('THEME', 'asylum'),
  row('THEME', 'origin-information', { broader: links('asylum') }),
  row('PLACE', 'mexico'),
  row('PLACE', 'france'),
  row('PLACE', 'chiapas', { placeType: 'SUBDIVISION', within: links('mexico') }),
  row('PLACE', 'tapachula', { placeType: 'TOWN', within: links('chiapas') }),
  row('INSTITUTION', 'comar', { country: { to: 'mexico' }, ...cites('study') }),
  row('INSTITUTION', 'afd', { country: { to: 'france' }, ...cites('minutes') }),
  row('INSTITUTION', 'mieux', { institutionType: 'PROGRAMME' }),
  row('PERSON', 'ana'),
  row('TRAINING', 'course', {
    ...withStatus('ONGOING'),
    ...cites('study'),
    period: '2014-03/2014-06',
    themes: links('origin-information'),
    places: links('tapachula'),
    participations: participations({ LEAD: ['mieux'], BENEFICIARY: ['comar'] }),
    statements: [
      { field: 'audience', value: '128' },
      { field: 'audience', value: '182' },
    ],
  }),
  row('PROJECT', 'action', {
    ...withStatus('ENDED'),
    ...cites('minutes', 'study'),
    period: '2015/',
    themes: links('asylum'),
    places: links('mexico'),
    participations: participations({ FUNDER: ['afd'], LEAD: ['comar'] }),
  }),
  row('AGREEMENT', 'accord', {
    ...withStatus('UPCOMING'),
    places: links('france'),
    participations: participations({ SIGNATORY: ['afd'] }),
  }),
  row('EVENT', 'forum', {
    ...withStatus('ENDED'),
    eventType: 'FORUM',
    period: '/2013',
    participations: participations({ SPEAKER: ['ana'] }),
  }),
  row('PROJECT', 'directory', {
    ...withStatus('ONGOING'),
    projectType: 'DIRECTORY',
    period: '2013-06/..',
    themes: links('asylum'),
  }),
  row('NEED', 'need', { actor: { to: 'comar' }, themes: links('origin-information'), places: links('chiapas') }),
  row('OFFER', 'offer', { actor: { to: 'afd' }, themes: links('asylum'), period: '2014' }),
  row('DECISION', 'done', { event: { to: 'forum' }, done: true, due: '2014', responsible: links('comar') }),
  row('DECISION', 'open', { event: { to: 'forum' }, due: '2014-22' }),
  row('DECISION', 'not-done', { event: { to: 'forum' }, done: false, force: 'WISHED', due: '2014-03-31' }),
];

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, world);
});
afterAll(() => server.close());

const query = (list: string, selection: string) =>
  `query ($filter: ThingFilter) { ${list}(filter: $filter) { ${selection} } }`;

async function filteredIds(list: string, filter: object): Promise<string[]> {
  const page = (await server.request(query(list, 'totalCount nodes { id }'), { filter }))[list];
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map(({ id }: { id: string }) => id).sort();
}

describe('initiatives are filtered', () => {
  test.each([
    ['by kind', { kind: ['TRAINING', 'EVENT'] }, ['course', 'forum']],
    ['by type', { type: ['DIRECTORY', 'COURSE'] }, ['course', 'directory']],
    ['by status', { status: ['ENDED'] }, ['action', 'forum']],
    ['by theme with its narrower ones', { theme: ['asylum'] }, ['action', 'course', 'directory']],
    ['by theme without its broader ones', { theme: ['origin-information'] }, ['course']],
    ['by place with what lies in it', { place: ['mexico'] }, ['action', 'course']],
    ['by place without what it lies in', { place: ['chiapas'] }, ['course']],
    ['by a period that they touch', { period: '2014-06' }, ['course', 'directory']],
    ['by a period after an end that is not known', { period: '2024' }, ['action', 'directory']],
    ['by a period before a start that is not known', { period: '1990' }, ['forum']],
    ['by a period open to the future', { period: '2014-07/..' }, ['action', 'directory']],
    ['by a day', { period: '2014-06-30' }, ['course', 'directory']],
    ['by a season', { period: '2013-23' }, ['directory', 'forum']],
    ['by a period, with what has no date', { period: '2014-06', undated: true }, ['accord', 'course', 'directory']],
    ['by their start, with what has none', { started: '2014', undated: true }, ['accord', 'course', 'forum']],
    ['for having no date', { undated: true }, ['accord']],
    ['for having a date', { undated: false }, ['action', 'course', 'directory', 'forum']],
    ['by year, that of the end when no start is known', { year: ['2013', '2014'] }, ['course', 'directory', 'forum']],
    ['by year or for having none', { year: ['2015', 'undated'] }, ['accord', 'action']],
    ['by the status of today', { currentStatus: ['ENDED'] }, ['action', 'forum']],
    [
      'by what was announced or going on long ago',
      { currentStatus: ['OUTCOME_UNKNOWN'] },
      ['accord', 'course', 'directory'],
    ],
    ['by what is announced today', { currentStatus: ['UPCOMING'] }, []],
    ['by role', { role: ['LEAD'] }, ['action', 'course']],
    ['by actor', { actor: ['comar'] }, ['action', 'course']],
    ['by the role of an actor', { actor: ['comar'], role: ['LEAD'] }, ['action']],
    ['by the country of an institution that takes part', { country: ['france'] }, ['accord', 'action']],
    ['by the type of an institution that takes part', { institutionType: ['PROGRAMME'] }, ['course']],
    ['by country and type of one institution', { institutionType: ['PROGRAMME'], country: ['mexico'] }, []],
    ['by document', { document: ['minutes'] }, ['action']],
    ['by the state of their record', { record: ['DRAFT'] }, []],
    ['when sources disagree', { disputed: true }, ['course']],
    ['when sources agree', { disputed: false, status: ['ONGOING'] }, ['directory']],
    ['by words', { text: 'FÓRUM' }, ['forum']],
    ['by all that is asked at once', { place: ['mexico'], theme: ['asylum'], status: ['ENDED'] }, ['action']],
    [
      'all, when what is asked is null',
      { kind: null, text: null, period: null, done: null },
      ['accord', 'action', 'course', 'directory', 'forum'],
    ],
    ['none, when no value is good', { kind: [] }, []],
  ])('%s', async (_, filter, ids) => {
    expect(await filteredIds('initiatives', filter)).toEqual(ids);
  });
});

describe('actors are filtered by the initiatives they take part in', () => {
  test.each([
    ['with the role they have there', { role: ['LEAD'] }, ['comar', 'mieux']],
    ['that meet all that is asked together', { role: ['LEAD'], status: ['ENDED'] }, ['comar']],
    ['with another actor', { actor: ['comar'] }, ['afd', 'mieux']],
    ['in a period', { period: '2014-04' }, ['comar', 'mieux']],
    ['in a period or without a date', { period: '2014-04', undated: true }, ['afd', 'comar', 'mieux']],
    ['that nobody heard the end of', { currentStatus: ['OUTCOME_UNKNOWN'] }, ['afd', 'comar', 'mieux']],
    ['at a place, or because they are of it', { place: ['france'] }, ['afd']],
    ['of one country that work in another one', { country: ['france'], place: ['mexico'] }, ['afd']],
    ['of one type', { institutionType: ['PROGRAMME'] }, ['mieux']],
    ['about a theme', { theme: ['asylum'], kind: ['INSTITUTION'] }, ['afd', 'comar', 'mieux']],
  ])('%s', async (_, filter, ids) => {
    expect(await filteredIds('actors', filter)).toEqual(ids);
  });
});

test('decisions are filtered by how binding they are', async () => {
  expect(await filteredIds('decisions', { force: ['WISHED', 'TASK'] })).toEqual(['not-done']);
  expect(await filteredIds('things', { force: ['DECIDED'] })).toEqual([]);
});

test('decisions are filtered by whether they are known to be done', async () => {
  expect(await filteredIds('decisions', { done: true })).toEqual(['done']);
  expect(await filteredIds('decisions', { done: false })).toEqual(['not-done', 'open']);
});

test('needs and offers are filtered by what they say', async () => {
  const kind = ['NEED', 'OFFER'];
  expect(await filteredIds('things', { kind, theme: ['asylum'] })).toEqual(['need', 'offer']);
  expect(await filteredIds('things', { kind, place: ['mexico'] })).toEqual(['need']);
  expect(await filteredIds('things', { kind, actor: ['afd'] })).toEqual(['offer']);
  expect(await filteredIds('things', { kind, country: ['mexico'] })).toEqual(['need']);
  expect(await filteredIds('things', { kind, period: '2014-05' })).toEqual(['offer']);
  expect(await filteredIds('things', { kind, period: '2015', undated: true })).toEqual(['need']);
  expect(await filteredIds('things', { kind, year: ['2014'] })).toEqual(['offer']);
  expect(await filteredIds('things', { kind, status: ['ENDED'] })).toEqual([]);
});

test('things of every kind are filtered by theme, place and document', async () => {
  expect(await filteredIds('things', { theme: ['asylum'], kind: ['DOCUMENT', 'PERSON'] })).toEqual([
    'minutes',
    'study',
  ]);
  expect(await filteredIds('things', { place: ['chiapas'], kind: ['PLACE'] })).toEqual(['chiapas', 'tapachula']);
  expect(await filteredIds('things', { document: ['minutes'] })).toEqual(['action', 'afd']);
});

describe('a place or a theme stands for all that lies in it', () => {
  const around = async (of: string, filter = {}) => {
    const question =
      'query ($of: ID!, $filter: ThingFilter) { neighbourhood(of: $of, filter: $filter) { nodes { id } edges { source target } } }';
    const { neighbourhood } = await server.request(question, { of, filter });
    return {
      ids: neighbourhood.nodes.map(({ id }: { id: string }) => id) as string[],
      edges: neighbourhood.edges.map(({ source, target }: Record<string, string>) => `${source} ${target}`) as string[],
    };
  };

  test('in its neighbourhood, with the places that lead there', async () => {
    const { ids, edges } = await around('mexico');
    expect(ids[0]).toBe('mexico');
    expect(ids.toSorted()).toEqual(['action', 'chiapas', 'comar', 'course', 'mexico', 'tapachula']);
    for (const edge of ['chiapas mexico', 'tapachula chiapas', 'course tapachula']) expect(edges).toContain(edge);
    expect((await around('chiapas')).ids.toSorted()).toEqual(['chiapas', 'course', 'tapachula']);
    expect((await around('asylum')).ids.toSorted()).toEqual([
      'action',
      'asylum',
      'course',
      'directory',
      'origin-information',
    ]);
  });

  test('under a filter, and without the places when it excludes them', async () => {
    expect((await around('mexico', { period: '2014' })).ids.toSorted()).toEqual([
      'chiapas',
      'comar',
      'course',
      'mexico',
      'tapachula',
    ]);
    expect((await around('mexico', { kind: ['TRAINING'] })).ids).toEqual(['mexico', 'course']);
    expect((await around('mexico', { institutionType: ['PROGRAMME'] })).ids).toContain('course');
  });

  test('at the ends of a path', async () => {
    const path = async (from: string, to: string) =>
      (
        await server.request('query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { nodes { id } } }', {
          from,
          to,
        })
      ).path?.nodes.map(({ id }: { id: string }) => id);
    expect(await path('chiapas', 'course')).toEqual(['chiapas', 'tapachula', 'course']);
    expect(await path('mieux', 'asylum')).toEqual(['mieux', 'course', 'origin-information', 'asylum']);
    // It does not pass through a place that neither end contains.
    expect(await path('forum', 'mexico')).toBeUndefined();
  });
});

test('an initiative says its status of today, and when it was last heard of', async () => {
  const { initiatives } = await server.request('{ initiatives { nodes { id status currentStatus lastHeard } } }');
  expect(
    initiatives.nodes.map(({ id, status, currentStatus, lastHeard }: Record<string, string>) => [
      id,
      status,
      currentStatus,
      lastHeard,
    ]),
  ).toEqual([
    ['accord', 'UPCOMING', 'OUTCOME_UNKNOWN', '2015'],
    ['action', 'ENDED', 'ENDED', '2015'],
    ['course', 'ONGOING', 'OUTCOME_UNKNOWN', '2015'],
    ['directory', 'ONGOING', 'OUTCOME_UNKNOWN', '2015'],
    ['forum', 'ENDED', 'ENDED', '2015'],
  ]);
});

describe('facets', () => {
  test.each(['reader', 'editor'] as const)('count kinds alone as they do beside others (%s)', async (as) => {
    const { accord } = await server.request('{ accord: node(id: "accord") { version } }', {}, { as: 'editor' });
    const change = `mutation ($version: Int!, $visibility: Visibility!) { changeVisibility(id: "accord", version: $version, visibility: $visibility) { version } }`;
    const hidden = await server.request(change, { version: accord.version, visibility: 'NETWORK' }, { as: 'editor' });
    for (const list of ['things', 'initiatives', 'agreements', 'institutions']) {
      const facets = async (fields: string) => {
        const query = `{ list: ${list}(first: 0) { facets(fields: [${fields}]) { field values { value label count } } } }`;
        const answer: { list: { facets: { field: string }[] } } = await server.request(query, {}, { as });
        return answer.list.facets.find(({ field }) => field === 'kind');
      };
      expect(await facets('"kind"')).toEqual(await facets('"kind", "status"'));
    }
    await server.request(change, { version: hidden.changeVisibility.version, visibility: 'PUBLIC' }, { as: 'editor' });
  });

  interface Facet {
    field: string;
    values: { value: string; label: string; count: number }[];
  }
  const getFacets = async (list: string, filter: object, language: 'fr' | 'es' = 'fr'): Promise<Facet[]> =>
    (await server.request(query(list, 'facets { field values { value label count } }'), { filter }, { language }))[list]
      .facets;
  const filterBy = ({ field }: Facet, value: string) => ({
    [field]: field === 'disputed' ? value === 'true' : [value],
  });

  test.each(['initiatives', 'actors'])('of %s count the results of filtering by each value', async (list) => {
    const counted = (await getFacets(list, {})).flatMap((facet) => facet.values.map((value) => ({ facet, ...value })));
    expect(counted.length).toBeGreaterThan(10);
    for (const { facet, value, count } of counted) {
      expect(await filteredIds(list, filterBy(facet, value)), `${facet.field} ${value}`).toHaveLength(count);
    }
  });

  test.each(['initiatives', 'actors'])(
    'of %s count countries and types of institutions when requested by name',
    async (list) => {
      const fields = 'facets(fields: ["country", "institutionType"]) { field values { value label count } }';
      const facets: Facet[] = (await server.request(query(list, fields), {}))[list].facets;
      expect(facets).toHaveLength(2);
      for (const { field, values } of facets)
        for (const { value, count } of values)
          expect(await filteredIds(list, { [field]: [value] }), value).toHaveLength(count);
    },
  );

  test('respect the filter of the list', async () => {
    const facets = await getFacets('initiatives', { status: ['ONGOING'] });
    expect(facets.find(({ field }) => field === 'kind')!.values.map(({ value, count }) => [value, count])).toEqual([
      ['PROJECT', 1],
      ['TRAINING', 1],
    ]);
  });

  test('can be requested by field', async () => {
    const { initiatives } = await server.request(
      `query ($fields: [String!]) { initiatives(first: 0) {
      facets { field values { value count } }
      some: facets(fields: $fields) { field values { value count } }
      none: facets(fields: ["colour"]) { field } } }`,
      { fields: ['theme', 'status'] },
    );
    const wanted = initiatives.facets.filter(({ field }: Facet) => ['theme', 'status'].includes(field));
    expect(initiatives.some).toHaveLength(2);
    expect(initiatives.some).toEqual(wanted);
    expect(initiatives.none).toEqual([]);
    const alone = await server.request(
      '{ initiatives(first: 0) { facets(fields: "theme") { field values { value count } } } }',
    );
    expect(alone.initiatives.facets).toEqual(wanted.filter(({ field }: Facet) => field === 'theme'));
  });

  test('are labelled in the language of the request', async () => {
    const labels = async (list: string, field: string, language: 'fr' | 'es') =>
      (await getFacets(list, {}, language)).find((facet) => facet.field === field)!.values.map(({ label }) => label);
    expect(await labels('actors', 'type', 'fr')).toContain('programme permanent');
    expect(await labels('initiatives', 'status', 'es')).toContain('concluido');
    expect(await labels('initiatives', 'kind', 'es')).toContain('proyectos');
    expect(await labels('initiatives', 'currentStatus', 'es')).toContain('sin seguimiento conocido');
    expect(await labels('initiatives', 'year', 'fr')).toContain('sans date');
  });
});
