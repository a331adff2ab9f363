import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Agreement } from '#schema/entities/agreement.ts';
import { Initiative } from '#schema/initiative.ts';
import { Entity, Fact, Relation, Text } from '#schema/model.ts';
import { createEnum } from '#schema/values/enum.ts';
import { EdtfDate } from '#schema/values/date.ts';
import { FormDocument } from '#web/api/operations.ts';
import { buildDraftQuery, toValues } from '#web/record/buildDraftQuery.ts';
import { findProblems } from '#web/edit/model/findProblems.ts';
import { type FormField, type Values, completeFields } from '#web/record/formFields.ts';
import { setValue } from '#web/edit/model/setValue.ts';
import { toDraft } from '#web/edit/model/toDraft.ts';
import { toSections } from '#web/edit/model/toSections.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { importAll, row, participations } from '#test/kit/fixtures.ts';

// From here to the next line of dashes: all that a new kind of thing needs.
// ----------------------------------------------------------------------------
const GrantType = createEnum('GrantType', 'What sort of grant it is.', {
  SCHOLARSHIP: { fr: 'bourse', es: 'beca', en: 'scholarship' },
  SUBSIDY: { fr: 'subvention', es: 'subvención', en: 'subsidy' },
});

@Entity({
  kind: 'GRANT',
  plural: 'grants',
  labels: { fr: 'aide', es: 'ayuda', en: 'grant' },
  pluralLabels: { fr: 'aides', es: 'ayudas', en: 'grants' },
  description: 'Money given for a purpose.',
  colour: '#0f766e',
  shape: 'diamond',
})
class Grant extends Initiative {
  @Fact({
    labels: { fr: "type d'aide", es: 'tipo de ayuda', en: 'type of grant' },
    description: 'What sort of grant it is.',
    type: () => GrantType,
    required: true,
  })
  grantType!: keyof typeof GrantType;

  @Fact({
    labels: { fr: 'attribuée le', es: 'concedida el', en: 'awarded' },
    description: 'When it was awarded.',
    type: () => EdtfDate,
  })
  awarded?: string;

  @Text({ labels: { fr: 'conditions', es: 'condiciones', en: 'conditions' }, description: 'What it asks for.' })
  conditions?: string;

  @Relation({
    labels: { fr: 'en vertu de', es: 'en virtud de', en: 'under' },
    description: 'The agreement it is given under.',
    target: () => Agreement,
    edge: 'GIVEN_UNDER',
    direction: 'out',
    owner: true,
    hop: true,
  })
  under?: Agreement;
}
// ----------------------------------------------------------------------------

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ types: [...entities, Grant], seeds: false });
  await importAll(server, [
    row('INSTITUTION', 'afd', { name: 'Agence française de développement' }),
    row('AGREEMENT', 'accord'),
  ]);
});
afterAll(() => server.close());

const draft = {
  name: 'Bourses pour le Chiapas',
  grantType: 'SCHOLARSHIP',
  awarded: '2015-24',
  conditions: { fr: 'Étudier', es: 'Estudiar' },
  under: { to: 'accord' },
  statusHistory: [{ status: 'UPCOMING', date: '2015' }],
  participations: participations({ FUNDER: ['afd'] }),
};
const save = (grant: object, method: 'request' | 'expectError' = 'request') =>
  server[method]('mutation ($grant: GrantDraft!) { saveGrant(draft: $grant) { id } }', { grant }, { as: 'editor' });

describe('a kind declared in one file', () => {
  let id: string;
  beforeAll(async () => {
    id = (await save(draft)).saveGrant.id;
  });

  test('is saved, validated and returned with all its facts', async () => {
    const { grant } = await server.request(
      `query ($id: ID!) { grant(id: $id) { kind grantType awarded conditions(language: ES) under { id } status
        participations { nodes { role actor { name } } } } }`,
      { id },
    );
    expect(grant).toEqual({
      kind: 'GRANT',
      grantType: 'SCHOLARSHIP',
      awarded: '2015-24',
      conditions: 'Estudiar',
      under: { id: 'accord' },
      status: 'UPCOMING',
      participations: { nodes: [{ role: 'FUNDER', actor: { name: 'Agence française de développement' } }] },
    });
    expect(await save({ ...draft, under: { to: 'afd' } }, 'expectError')).toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('under.to'),
    });
    expect(await save({ ...draft, grantType: 'LOAN' }, 'expectError')).toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('GrantType'),
    });
  });

  test('is listed, searched and counted with the others', async () => {
    const answer = await server.request(
      `{ grants(filter: { type: ["SCHOLARSHIP"], role: [FUNDER] }) { totalCount facets { field values { value label } } }
        initiatives(filter: { kind: [GRANT] }) { nodes { __typename } }
        search(text: "bourse chiapas", kinds: [GRANT]) { nodes { kind } }
        neighbourhood(of: "accord") { nodes { kind } edges { relation label } }
        path(from: "afd", to: "accord") { edges { relation } }
        matrix(rows: KIND, columns: STATUS) { rows { key label } } }`,
      {},
      { language: 'es' },
    );
    expect(answer.grants.totalCount).toBe(1);
    expect(answer.grants.facets).toContainEqual({ field: 'type', values: [{ value: 'SCHOLARSHIP', label: 'beca' }] });
    expect(answer.initiatives.nodes).toEqual([{ __typename: 'Grant' }]);
    expect(answer.search.nodes).toEqual([{ kind: 'GRANT' }]);
    expect(answer.neighbourhood).toEqual({
      nodes: [{ kind: 'AGREEMENT' }, { kind: 'GRANT' }],
      edges: [{ relation: 'under', label: 'en virtud de' }],
    });
    expect(answer.path.edges).toEqual([{ relation: 'participations' }, { relation: 'under' }]);
    expect(answer.matrix.rows).toContainEqual({ key: 'GRANT', label: 'ayudas' });
  });

  test('can be proposed, matched and imported', async () => {
    const proposal = { title: 'Bourses pour le Chiapas', kind: 'GRANT', start: '2015' };
    const { overlaps } = await server.request(
      'query ($proposal: ProposalInput!) { overlaps(proposal: $proposal) { initiative { id } } }',
      { proposal },
    );
    expect(overlaps[0].initiative.id).toBe(id);
    const { matches } = await server.request(
      '{ matches(mentions: [{ name: "Bourses pour le Chiapas", kind: GRANT }]) { thing { id } decision } }',
    );
    expect(matches[0][0]).toEqual({ thing: { id }, decision: 'SAME' });
    const { counts } = await importAll(server, [row('GRANT', 'imported', { ...draft, grantType: 'SUBSIDY' })]);
    expect(counts.created).toBe(1);
  });

  test('has a form, in three languages', async () => {
    for (const [language, label] of [
      ['fr', 'aide'],
      ['es', 'ayuda'],
      ['en', 'grant'],
    ] as const) {
      const { kinds } = await server.request(
        '{ kinds { kind label colour interfaces fields { name label type required targets options { value label } } } }',
        {},
        { language },
      );
      const form = kinds.find(({ kind }: { kind: string }) => kind === 'GRANT');
      expect(form).toMatchObject({ label, colour: '#0f766e', interfaces: ['Initiative', 'Thing', 'Node'] });
      const field = (name: string) => form.fields.find((candidate: { name: string }) => candidate.name === name);
      expect(field('grantType')).toMatchObject({
        type: 'GrantType',
        required: true,
        options: [{ value: 'SCHOLARSHIP' }, { value: 'SUBSIDY' }],
      });
      expect(field('under')).toMatchObject({ type: 'LinkDraft', required: false, targets: ['AGREEMENT'] });
      expect(field('participations').targets).toEqual(['INSTITUTION', 'PERSON']);
    }
  });

  test('can be filled in and saved in its form', async () => {
    const { kinds } = await server.request(print(FormDocument), { kind: 'GRANT' }, { language: 'es' });
    const fields = completeFields(kinds[0].fields as FormField[], 'período');
    expect(findProblems(fields, {}).map(({ path, reason }) => [path, reason])).toEqual([
      ['name', 'required'],
      ['grantType', 'required'],
    ]);
    const sections = toSections(fields);
    const sectionWith = (name: string) =>
      sections.find(({ fields, more }) => [...fields, ...more].some((field) => field.name === name))?.name;
    expect(['grantType', 'conditions', 'awarded', 'under', 'participations'].map(sectionWith)).toEqual([
      'essentials',
      'essentials',
      'when',
      'links',
      'who',
    ]);

    const typed = [
      ['name', 'Becas para Oaxaca'],
      ['grantType', 'SCHOLARSHIP'],
      ['awarded', 'otoño de 2016'],
      ['conditions.es', 'Estudiar'],
      ['under', { to: 'accord', period: 'desde 2016' }],
      ['participations', [{ actor: 'afd', role: 'FUNDER', citations: [] }]],
    ] as const;
    let values: Values = {};
    for (const [path, value] of typed) values = setValue(values, path, value);
    expect(findProblems(fields, values)).toEqual([]);
    const { saveAll } = await server.request(
      `mutation ($records: [RecordInput!]!) { saveAll(records: $records) { records { id visibility record } problems { message } } }`,
      { records: [{ grant: toDraft(fields, values), visibility: 'NETWORK' }] },
      { as: 'editor' },
    );
    expect(saveAll).toEqual({
      records: [{ id: expect.any(String), visibility: 'NETWORK', record: 'DRAFT' }],
      problems: [],
    });
    const { node } = await server.request(
      print(buildDraftQuery('Grant', fields)),
      { id: saveAll.records[0].id },
      { as: 'editor' },
    );
    expect(toValues(node.draft)).toMatchObject({
      name: 'Becas para Oaxaca',
      awarded: '2016-23',
      conditions: { es: 'Estudiar' },
      under: { to: 'accord', period: '2016/' },
      participations: [{ actor: 'afd', role: 'FUNDER' }],
    });
  });

  test('has its constraint, and a value in every enum of kinds', async () => {
    const constraints = await server.graph.read<{ labelsOrTypes: string[] }>('SHOW CONSTRAINTS YIELD labelsOrTypes');
    expect(constraints.flatMap(({ labelsOrTypes }) => labelsOrTypes)).toContain('Grant');
    for (const name of ['Kind', 'InitiativeKind']) {
      const { __type } = await server.request(
        'query ($name: String!) { __type(name: $name) { enumValues { name description } } }',
        { name },
      );
      expect(__type.enumValues).toContainEqual({ name: 'GRANT', description: 'Money given for a purpose.' });
    }
  });
});

test('the list of entities imports each entity and names it once', async () => {
  const source = await readFile(new URL('../../../schema/entities.ts', import.meta.url), 'utf8');
  const [, list] = /entities[^=]*= \[([^\]]*)\]/.exec(source)!;
  expect(list!.match(/\w+/g)).toEqual(entities.map(({ name }) => name));
  const imports = [...source.matchAll(/^import \{ (\w+) \} from/gm)].map(([, name]) => name);
  expect(imports.toSorted()).toEqual(entities.map(({ name }) => name).toSorted());
});
