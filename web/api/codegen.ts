import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
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
import { format, resolveConfig } from 'prettier';

/**
 * Writes `x.graphql.ts` beside every `x.graphql` of the viewer (its documents with the types of their
 * answers), the possible types of the interfaces, and the texts that the server knows by their hash. With --check: writes nothing, and fails when one
 * of them is not what it should be. A fragment of one component can be used in the documents of others.
 */
const web = fileURLToPath(new URL('..', import.meta.url));
const schemaFile = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));
const possibleTypesFile = join(web, 'api/possibleTypes.ts');
const persistedFile = join(web, 'api/persisted.json');
const heading = '// Written by `npm run codegen`. Change the .graphql file instead.\n';

const schemaText = await readFile(schemaFile, 'utf8');
const schema = buildSchema(schemaText);
const names = (await readdir(web, { recursive: true })).filter((name) => !name.startsWith('dist')).sort();
const sources = await Promise.all(
  names
    .filter((name) => name.endsWith('.graphql'))
    .map(async (name) => ({ location: join(web, name), document: parse(await readFile(join(web, name), 'utf8')) })),
);

const fragmentsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
const fragments = new Map(sources.flatMap(({ document }) => fragmentsOf(document)).map((one) => [one.name.value, one]));

/** The fragments that a definition uses, and those that they use. */
function used(by: ASTNode, found = new Set<FragmentDefinitionNode>()): Set<FragmentDefinitionNode> {
  visit(by, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment) throw new Error(`No fragment is named ${name.value}.`);
      if (!found.has(fragment)) used(fragment, found.add(fragment));
    },
  });
  return found;
}

/** The texts of all documents, as they are sent, by their hash: what the server knows. */
const persisted: Record<string, string> = {};

/** The document as a text that is parsed in the browser: half the size of its tree, and readable in a review. */
function documentOf(operation: OperationDefinitionNode): string {
  const name = operation.name!.value;
  const type = name + { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[operation.operation];
  const definitions = [operation, ...used(operation)];
  const text = print(addTypenameToDocument({ kind: Kind.DOCUMENT, definitions }));
  const sent = stripIgnoredCharacters(text);
  const hash = createHash('sha256').update(sent).digest('hex');
  persisted[hash] = sent;
  return `export const ${name}Document = persisted<${type}, ${type}Variables>('${hash}', \`${text}\`);`;
}

async function documentsOf(file: (typeof sources)[number]): Promise<string> {
  const own = new Set(fragmentsOf(file.document));
  const others = [...used(file.document)].filter((fragment) => !own.has(fragment));
  const external = others.map((fragment) => ({
    location: fragment.name.value,
    document: { kind: Kind.DOCUMENT as const, definitions: [fragment] },
    type: 'external' as const,
  }));
  const types = await codegen({
    filename: `${file.location}.ts`,
    schema: parse(schemaText),
    schemaAst: schema,
    documents: [{ ...file, type: 'standard' as const }, ...external],
    pluginMap: { operations },
    plugins: [{ operations: {} }],
    config: {
      enumType: 'string-literal',
      scalars: { Date: 'string', Interval: 'string' },
      nonOptionalTypename: true,
      mergeFragmentTypes: true,
      disableDescriptions: true,
    },
  });
  const asked = file.document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const imports = "import { persisted } from '#web/api/persisted.ts';\n";
  return [asked.length > 0 ? imports : '', types, ...asked.map(documentOf)].join('\n');
}

function possibleTypes(): string {
  const interfaces = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const entries = interfaces.map((one) => [
    one.name,
    schema
      .getPossibleTypes(one)
      .map(({ name }) => name)
      .sort(),
  ]);
  return `/** Which types implement which interface. */\nexport const possibleTypes = ${JSON.stringify(Object.fromEntries(entries))};`;
}

const prettier = await resolveConfig(possibleTypesFile);
const wanted = new Map([[possibleTypesFile, possibleTypes()]]);
const wrong: string[] = [];
for (const source of sources) {
  try {
    wanted.set(`${source.location}.ts`, await documentsOf(source));
  } catch (error) {
    // One document that the schema does not know leaves the others as they should be.
    wrong.push(`${relative(web, source.location)}: ${error instanceof Error ? error.message : error}`);
  }
}

wanted.set(persistedFile, JSON.stringify(Object.fromEntries(Object.entries(persisted).sort())));

const stale: string[] = [];
for (const [file, content] of wanted) {
  const text = await format(file === persistedFile ? content : heading + content, { ...prettier, filepath: file });
  if (text === (await readFile(file, 'utf8').catch(() => ''))) continue;
  stale.push(relative(web, file));
  if (!process.argv.includes('--check')) await writeFile(file, text);
}
const orphans = names.filter((name) => name.endsWith('.graphql.ts') && !names.includes(name.slice(0, -'.ts'.length)));

if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}

if (process.argv.includes('--check') && stale.length + orphans.length > 0) {
  console.error(`Not fresh: ${[...stale, ...orphans].join(', ')}. Run: npm run codegen`);
  process.exit(1);
}
if (orphans.length > 0) console.log(`No longer needed, delete: ${orphans.join(', ')}`);
console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'All documents are fresh.');
