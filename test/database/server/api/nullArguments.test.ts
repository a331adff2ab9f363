import 'reflect-metadata';
import { type GraphQLField, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createSchema } from '#server/api/server.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ readOnly: true });
});
afterAll(() => server.close());

// Some fields are for editors.
const editor = { as: 'editor' } as const;

type Field = GraphQLField<unknown, unknown>;

/** Arguments that a query field cannot do without. */
const required: Record<string, string> = {
  history: 'id: "comar"',
  search: 'text: "formation"',
  neighbourhood: 'of: "comar"',
  path: 'from: "comar", to: "france"',
  subgraph: 'ids: ["comar", "france"]',
  matrix: 'rows: THEME, columns: PLACE',
  matches: 'mentions: [{ name: "COMAR" }]',
  overlaps: 'proposal: { title: "Formation" }',
  whomToJoin: 'proposal: { title: "Formation" }',
  whatToChange: 'proposal: { title: "Formation" }',
};

const optionalArgs = ({ args }: Field) => args.filter(({ type }) => !isNonNullType(type)).map(({ name }) => name);
const fields = Object.values(createSchema(new Registry(entities)).getQueryType()!.getFields()).filter(
  (field) => optionalArgs(field).length > 0,
);
const lists = fields.filter(({ args }) => args.some(({ name }) => name === 'orderBy'));

/** Selects what shows the effect of a filter: the total or the nodes, where there are any. */
function buildQuery(field: Field, args: readonly string[]): string {
  const type = getNamedType(field.type);
  const has = (name: string) => isObjectType(type) && name in type.getFields();
  const nodes = type.name === 'ActivityPage' ? 'nodes { at count }' : 'nodes { id }';
  const selection = has('totalCount') ? 'totalCount' : has('nodes') ? nodes : '__typename';
  const allArgs = [required[field.name] ?? [], ...args].flat().join(', ');
  return `{ result: ${field.name}${allArgs && `(${allArgs})`} { ${selection} } }`;
}

test('there are lists to be tested', () => {
  expect(lists).toHaveLength(16);
  expect(fields.length).toBeGreaterThan(lists.length);
});

describe('null means the same as leaving an argument out', () => {
  test.each(fields.map((field) => [field.name, field] as const))('%s', async (_, field) => {
    const expected = await server.request(buildQuery(field, []), {}, editor);
    for (const arg of optionalArgs(field)) {
      const query = buildQuery(field, [`${arg}: null`]);
      // The second execution is compiled.
      for (let n = 0; n < 3; n++) expect(await server.request(query, {}, editor), arg).toEqual(expected);
    }
  });
});
