import 'reflect-metadata';
import { getOperationAST, parse } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { type Mock, expect, test, vi } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import type { Context } from '#server/api/context.ts';
import { createJitExecutor } from '#server/api/fastPath/jitExecutor.ts';
import { createSchema } from '#server/api/server.ts';

const schema = createSchema(new Registry(entities));

/** Whether an operation is compiled when it is executed again. Without a context, its fields fail. */
async function isCompiled(query: string): Promise<boolean> {
  const compile = vi.fn<typeof compileQuery>(compileQuery) as typeof compileQuery & Mock;
  const execute = createJitExecutor(schema, compile);
  const document = parse(query);
  const operation = getOperationAST(document)!;
  for (let count = 0; count < 2; count++)
    await execute({ document, operation, key: query, operationName: undefined, variables: {}, context: {} as Context });
  return compile.mock.calls.length > 0;
}

test('an operation too large to compile is interpreted', async () => {
  // Each level multiplies the fields: every kind of initiative and actor gets code of its own.
  const nest = (levels: number): string =>
    levels === 0
      ? 'id'
      : `id ... on Actor { participations(first: 1) { nodes { initiative {
           participations(first: 1) { nodes { actor { ${nest(levels - 1)} } } } } } } }`;
  expect(await isCompiled(`{ actors(first: 1) { nodes { ${nest(1)} } } }`)).toBe(true);
  expect(await isCompiled(`{ actors(first: 1) { nodes { ${nest(3)} } } }`)).toBe(false);
});
