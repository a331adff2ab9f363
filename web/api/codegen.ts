import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  buildSchema,
  isAbstractType,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

/**
 * Generates the web app's typed documents from its .graphql files and the schema:
 *
 * - `operations.ts`: result and variable types, and the possible types of each interface;
 * - `documents/`: the documents of each room, one per operation, so that a page loads those of its own room only;
 *   `operations.ts` exports them too;
 * - `persisted.json`: the text of each document by its SHA-256 hash, for the server's persisted queries.
 *
 * All are git-ignored and written before every start, test and check. Fragments are global: one component's can be
 * spread in another's document.
 */
const web = fileURLToPath(new URL('..', import.meta.url));
const operationsFile = join(web, 'api/operations.ts');
const documentsFolder = join(web, 'api/documents');
const persistedFile = join(web, 'api/persisted.json');

const schemaText = await readFile(join(web, '../schema/schema.graphql'), 'utf8');
const schema = buildSchema(schemaText);
const names = (await readdir(web, { recursive: true }))
  .filter((name) => name.endsWith('.graphql') && !name.startsWith('dist'))
  .sort();
const sources = await Promise.all(
  names.map(async (name) => ({ location: join(web, name), document: parse(await readFile(join(web, name), 'utf8')) })),
);

const fragmentsIn = ({ definitions }: DocumentNode) =>
  definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
const fragments = new Map(
  sources.flatMap(({ document }) => fragmentsIn(document)).map((fragment) => [fragment.name.value, fragment]),
);

/** The fragments that a definition spreads, directly or through other fragments. */
function collectFragments(node: ASTNode, found = new Set<FragmentDefinitionNode>()): Set<FragmentDefinitionNode> {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment) throw new Error(`No fragment is named ${name.value}.`);
      if (!found.has(fragment)) collectFragments(fragment, found.add(fragment));
    },
  });
  return found;
}

const persisted: Record<string, string> = {};

interface PrintedDocument {
  name: string;
  type: string;
  text: string;
}

/** The document as text, parsed in the browser: half the size of its syntax tree. */
function printDocument(operation: OperationDefinitionNode): PrintedDocument {
  const name = operation.name!.value;
  const type = name + { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[operation.operation];
  const definitions = [operation, ...collectFragments(operation)];
  const text = stripIgnoredCharacters(print(addTypenameToDocument({ kind: Kind.DOCUMENT, definitions })));
  const hash = createHash('sha256').update(text).digest('hex');
  persisted[hash] = text;
  // Marked pure, so that the bundler drops the documents that nothing imports.
  const document = `export const ${name}Document = /* #__PURE__ */ createPersistedDocument<${type}, ${type}Variables>('${hash}', ${JSON.stringify(text)});`;
  return { name: `${name}Document`, type, text: document };
}

function printPossibleTypes(): string {
  const entries = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]);
  return `/** The object types that implement each interface. */\nexport const possibleTypes = ${JSON.stringify(Object.fromEntries(entries))};`;
}

const problems: string[] = [];
const valid = sources.filter(({ location, document }) => {
  try {
    collectFragments(document);
    return true;
  } catch (error) {
    problems.push(`${relative(web, location)}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
});

const types = await codegen({
  filename: operationsFile,
  schema: parse(schemaText),
  schemaAst: schema,
  documents: valid,
  pluginMap: { operations },
  plugins: [{ operations: {} }],
  config: {
    enumType: 'string-literal',
    scalars: { Date: 'string', DateTime: 'string', Interval: 'string' },
    nonOptionalTypename: true,
    inlineFragmentTypes: 'combine',
    disableDescriptions: true,
  },
}).catch((error: unknown) => {
  problems.push(error instanceof Error ? error.message : String(error));
  return '';
});
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

/** The documents of each room: the folder of web/ that their file is in. */
const rooms = new Map<string, PrintedDocument[]>();
for (const { location, document } of valid) {
  const room = relative(web, location).split(sep)[0]!;
  const own = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (own.length > 0) rooms.set(room, [...(rooms.get(room) ?? []), ...own.map(printDocument)]);
}

const notice = '// Generated by `npm run codegen` from the .graphql files. Do not edit.';
const printRoom = (documents: readonly PrintedDocument[]) =>
  [
    notice,
    "import { createPersistedDocument } from '../persistedQueries.ts';",
    `import type { ${documents.flatMap(({ type }) => [type, `${type}Variables`]).join(', ')} } from '../operations.ts';`,
    ...documents.map(({ text }) => text),
    '',
  ].join('\n');

const generated = new Map([
  [
    operationsFile,
    [
      notice,
      types,
      printPossibleTypes(),
      ...[...rooms].map(
        ([room, documents]) =>
          `export { ${documents.map(({ name }) => name).join(', ')} } from './documents/${room}.ts';`,
      ),
      '',
    ].join('\n'),
  ],
  ...[...rooms].map(([room, documents]) => [join(documentsFolder, `${room}.ts`), printRoom(documents)] as const),
  [persistedFile, `${JSON.stringify(Object.fromEntries(Object.entries(persisted).sort()))}\n`],
]);

await mkdir(documentsFolder, { recursive: true });
for (const name of await readdir(documentsFolder))
  if (!generated.has(join(documentsFolder, name))) await rm(join(documentsFolder, name));
for (const [file, text] of generated) {
  // An unchanged file keeps its time stamp: nothing that depends on it is built again.
  if (text !== (await readFile(file, 'utf8').catch(() => ''))) await writeFile(file, text);
}
