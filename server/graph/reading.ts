import { type DocumentNode, type GraphQLSchema, isObjectType, visit } from 'graphql';
import { type Class, type Fact, type Registry, factsOf } from '#schema/model.ts';
import { languages } from '#schema/values/language.ts';

/** Properties that a question reads, of things and of their ties; undefined: all. */
export interface Reads {
  things: readonly string[] | undefined;
  ties: readonly string[] | undefined;
}

type Fields = ReadonlyMap<string, readonly string[] | undefined>;

const stored = ({ name, localized }: Fact) => (localized ? languages.map((language) => `${name}_${language}`) : [name]);

/** What the house itself reads of every thing, to tell what kind it is and to name it in reasons; and of every tie. */
const always = {
  things: [
    'id',
    'kind',
    'name',
    ...languages.map((language) => `names_${language}`),
    'record',
    'version',
    'visibility',
  ],
  ties: ['id', 'role'],
};

/** Fields that read other properties than the fact of their name. What was decided is its name. */
const derived: Record<string, string[]> = {
  aliases: ['allNames'],
  conflicts: ['statements'],
  confirmed: ['confirmedDate', 'confirmedDay', 'confirmedBy'],
  status: ['status'],
  text: [],
  partners: [],
  visibilityChoices: ['owner'],
};

interface Read {
  name: string;
  facts: readonly Fact[];
  /** Fields that lead to other things. */
  leading: readonly string[];
}

/** The properties that each field of these types reads. A field of which nothing says so reads what it will: all. */
function propertiesOf(schema: GraphQLSchema, types: readonly Read[], known: readonly string[]): Fields {
  const properties = new Map<string, readonly string[] | undefined>();
  for (const { name, facts, leading } of types) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.keys(type.getFields())) {
      const own = facts.filter((fact) => fact.name === field).flatMap(stored);
      const isPlain = own.length > 0 || known.includes(field) || leading.includes(field);
      const reads = derived[field] ?? (isPlain ? own : undefined);
      const before = properties.get(field);
      properties.set(field, properties.has(field) ? before && reads && [...new Set([...before, ...reads])] : reads);
    }
  }
  return properties;
}

function fieldsOf({ entities }: Registry, schema: GraphQLSchema): Record<keyof Reads, Fields> {
  const relations = entities.flatMap((entity) => entity.relations);
  const ties = new Map<Class, Read>();
  for (const { tie, far, near } of relations) {
    if (!tie) continue;
    const leading = [...(ties.get(tie())?.leading ?? []), far!, near!];
    ties.set(tie(), { name: tie().name, facts: factsOf(tie()), leading });
  }
  const things = entities.map((entity): Read => ({ ...entity, leading: entity.relations.map(({ name }) => name) }));
  return {
    things: propertiesOf(schema, things, always.things),
    ties: propertiesOf(schema, [...ties.values()], always.ties),
  };
}

function readBy(question: DocumentNode, fields: Fields, house: readonly string[]): readonly string[] | undefined {
  const reads = new Set(house);
  let everything = false;
  visit(question, {
    Field: ({ name: { value } }) => {
      if (!fields.has(value)) return;
      const own = fields.get(value);
      if (own) for (const one of own) reads.add(one);
      else everything = true;
    },
  });
  return everything ? undefined : [...reads].sort();
}

/** Tells what the questions of a schema read of things and ties. A question is looked through once. */
export function readsOf(registry: Registry, schema: GraphQLSchema): (question: DocumentNode) => Reads {
  const { things, ties } = fieldsOf(registry, schema);
  const known = new WeakMap<DocumentNode, Reads>();
  return (question) => {
    const reads = known.get(question) ?? {
      things: readBy(question, things, always.things),
      ties: readBy(question, ties, always.ties),
    };
    known.set(question, reads);
    return reads;
  };
}

/** The fields of things and ties of which nothing says what they read. */
export const unsaid = (registry: Registry, schema: GraphQLSchema): string[] =>
  Object.values(fieldsOf(registry, schema)).flatMap((fields) =>
    [...fields].flatMap(([field, reads]) => (reads ? [] : [field])),
  );
