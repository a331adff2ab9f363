import { type DocumentNode, type GraphQLSchema, isObjectType, visit } from 'graphql';
import type { Fact, Registry } from '#schema/model.ts';
import { languages } from '#schema/values/language.ts';

/** Properties of nodes that a question reads; undefined: all. */
export type Reads = readonly string[] | undefined;

const stored = ({ name, localized }: Fact) => (localized ? languages.map((language) => `${name}_${language}`) : [name]);

/** What the house itself reads of every thing: to tell what kind it is, and to name it in reasons. */
const always = [
  'id',
  'kind',
  'name',
  ...languages.map((language) => `names_${language}`),
  'record',
  'version',
  'visibility',
];

/** Fields that read other properties than the fact of their name. */
const derived: Record<string, string[]> = {
  aliases: ['allNames'],
  conflicts: ['statements'],
  confirmed: ['confirmedDate', 'confirmedDay', 'confirmedBy'],
  status: ['status'],
  // What was decided is its name.
  text: [],
  partners: [],
};

/** The properties that each field of a thing reads. A field that is not here reads what it will: everything. */
function propertiesOfFields(registry: Registry, schema: GraphQLSchema): Map<string, readonly string[] | undefined> {
  const known = new Map<string, readonly string[] | undefined>();
  for (const { name, facts, relations } of registry.entities) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.keys(type.getFields())) {
      const own = facts.filter((fact) => fact.name === field).flatMap(stored);
      const isPlain = own.length > 0 || always.includes(field) || relations.some((one) => one.name === field);
      const reads = derived[field] ?? (isPlain ? own : undefined);
      const before = known.get(field);
      known.set(field, known.has(field) ? before && reads && [...new Set([...before, ...reads])] : reads);
    }
  }
  return known;
}

/** Tells, for the questions of a schema, what their fields read of the nodes. A question is looked through once. */
export function readsOf(registry: Registry, schema: GraphQLSchema): (question: DocumentNode) => Reads {
  let fields: ReturnType<typeof propertiesOfFields> | undefined;
  const known = new WeakMap<DocumentNode, { reads: Reads }>();
  const find = (question: DocumentNode): Reads => {
    fields ??= propertiesOfFields(registry, schema);
    const reads = new Set(always);
    let everything = false;
    visit(question, {
      Field: ({ name: { value } }) => {
        if (!fields!.has(value)) return;
        const own = fields!.get(value);
        if (own) for (const one of own) reads.add(one);
        else everything = true;
      },
    });
    return everything ? undefined : [...reads].sort();
  };
  return (question) => {
    const one = known.get(question) ?? { reads: find(question) };
    known.set(question, one);
    return one.reads;
  };
}

/** Which fields of things read everything, because nothing says what they read: for the tests. */
export const readingAll = (registry: Registry, schema: GraphQLSchema): string[] =>
  [...propertiesOfFields(registry, schema)].flatMap(([field, reads]) => (reads ? [] : [field]));
