import { type GraphQLSchema, isObjectType } from 'graphql';
import { type Class, type Fact, type Registry, type Relation, getFacts } from '#schema/model.ts';
import { type Language, toLanguageCode } from '#schema/values/language.ts';
import { nameProperties, propertyNames } from '#server/graph/read/record.ts';

/** Stored properties by the field that reads them; undefined where no rule says what a field reads. */
type PropertiesByField = ReadonlyMap<string, readonly string[] | undefined>;

/** What the fields of a schema read from the database. */
export interface FieldDependencies {
  things: PropertiesByField;
  /** Fields of edges with facts of their own, such as participations. */
  edges: PropertiesByField;
  /** Relations by `Type.field`. */
  relations: ReadonlyMap<string, Relation>;
}

/** Fields that read other properties than the fact of their name. The text of a decision is its name. */
const derivedFields: Record<string, readonly string[]> = {
  id: ['id'],
  aliases: ['allNames', 'name'],
  citedFacts: ['draft', 'kind'],
  confidence: ['citations'],
  conflicts: ['statements', 'identifiers', 'period', 'statusHistory', 'signed', 'inForce', 'repeatedParticipations'],
  createdAt: ['created', 'updated'],
  currentStatus: ['statusHistory', 'period'],
  confirmed: ['confirmedDate', 'confirmedDay', 'confirmedBy'],
  draft: ['draft', 'kind'],
  fullText: [],
  kind: ['kind'],
  lastHeard: ['statusHistory', 'period'],
  layoutPosition: ['x', 'y'],
  name: nameProperties,
  partnerCounts: [],
  partners: [],
  record: ['record'],
  removedReferences: [],
  statements: [],
  status: ['status'],
  text: nameProperties,
  updatedAt: ['updated'],
  updatedBy: ['by'],
  usage: [],
  version: ['version'],
  visibility: ['visibility'],
  visibilityChoices: ['owner'],
};

interface TypeFields {
  name: string;
  facts: readonly Fact[];
  /** Fields that return other things, and so read no property of this one. */
  relationFields: readonly string[];
}

function collectProperties(schema: GraphQLSchema, types: readonly TypeFields[]): PropertiesByField {
  const byField = new Map<string, readonly string[] | undefined>();
  for (const { name, facts, relationFields } of types) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.keys(type.getFields())) {
      const stored = facts.filter((fact) => fact.name === field).flatMap(propertyNames);
      const properties =
        derivedFields[field] ?? (stored.length > 0 || relationFields.includes(field) ? stored : undefined);
      const ofOtherTypes = byField.get(field);
      byField.set(
        field,
        byField.has(field) ? ofOtherTypes && properties && [...new Set([...ofOtherTypes, ...properties])] : properties,
      );
    }
  }
  return byField;
}

/** The fields that return a relation: as a list, in pages, or both. */
const relationFields = ({ name, connection = name }: Relation) => [...new Set([name, connection])];

const dependenciesBySchema = new WeakMap<GraphQLSchema, FieldDependencies>();

/** The dependencies of all fields, computed once for a schema. */
export function getFieldDependencies({ entities }: Registry, schema: GraphQLSchema): FieldDependencies {
  const cached = dependenciesBySchema.get(schema);
  if (cached) return cached;
  const relations = new Map<string, Relation>();
  const edgeTypes = new Map<Class, TypeFields>();
  for (const entity of entities)
    for (const relation of entity.relations) {
      for (const field of relationFields(relation))
        for (const type of [entity.name, ...entity.interfaces]) relations.set(`${type}.${field}`, relation);
      if (!relation.edgeType) continue;
      const { otherEnd, thisEnd, edgeType } = relation;
      const ends = [...(edgeTypes.get(edgeType())?.relationFields ?? []), otherEnd!, thisEnd!];
      edgeTypes.set(edgeType(), { name: edgeType().name, facts: getFacts(edgeType()), relationFields: ends });
    }
  const thingTypes = entities.map((entity): TypeFields => ({
    ...entity,
    relationFields: entity.relations.flatMap(relationFields),
  }));
  const dependencies = {
    things: collectProperties(schema, thingTypes),
    edges: collectProperties(schema, [...edgeTypes.values()]),
    relations,
  };
  dependenciesBySchema.set(schema, dependencies);
  return dependencies;
}

/** Fields of things and edges for which no rule says what they read. */
export const fieldsWithoutDependencies = (registry: Registry, schema: GraphQLSchema): string[] => {
  const { things, edges } = getFieldDependencies(registry, schema);
  return [...things, ...edges].flatMap(([field, properties]) => (properties ? [] : [field]));
};

/** The properties that one requested field reads. The language of a name is known from its arguments. */
export function propertiesRead(
  field: string,
  args: Record<string, unknown> | undefined,
  byField: PropertiesByField,
): readonly string[] {
  if (field === 'name' && args)
    return args.language ? ['name', `names_${toLanguageCode(args.language as Language)}`] : ['name'];
  return byField.get(field) ?? [];
}
