import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  type SelectionSetNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type Class, type Fact, type Registry, type Relation, factsOf } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { type Language, type LanguageCode, codeOf } from '#schema/values/language.ts';
import type { PageArgs } from '#schema/answers/page.ts';
import type { ParticipationArgs } from '#schema/values/participation.ts';
import type { TiesAsked } from '#server/graph/questions/subgraph.ts';
import { edgeTold } from '#server/graph/read/edges.ts';
import { nameOrder, windowOf } from '#server/graph/read/pagination.ts';
import { mostPartners, partnersPlace, partnersTold } from '#server/graph/questions/partners.ts';
import { naming, storedAs } from '#server/graph/read/record.ts';
import {
  type Along,
  type RelationAsked,
  type Told,
  placeOf,
  relationTold,
  thingTold,
} from '#server/graph/read/projection.ts';

/** What a question asks for in one place: some selections, each of the fields of a type. */
interface Place {
  set: SelectionSetNode;
  type: GraphQLNamedType;
}
interface Asked {
  node: FieldNode;
  definition: GraphQLField<unknown, unknown>;
  on: GraphQLNamedType;
}
type Given = Record<string, unknown>;
export type Info = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'parentType' | 'fieldName'
>;

/** Properties that a field reads; of which nothing says so: undefined. */
type Reads = readonly string[] | undefined;
type Properties = ReadonlyMap<string, Reads>;

/** Fields that read other properties than the fact of their name. What was decided is its name. */
const derived: Record<string, readonly string[]> = {
  id: ['id'],
  aliases: ['allNames', 'name'],
  conflicts: ['statements'],
  confirmed: ['confirmedDate', 'confirmedDay', 'confirmedBy'],
  kind: ['kind'],
  layoutPosition: ['x', 'y'],
  name: naming,
  partners: [],
  record: ['record'],
  status: ['status'],
  text: naming,
  version: ['version'],
  visibility: ['visibility'],
  visibilityChoices: ['owner'],
};

interface Read {
  name: string;
  facts: readonly Fact[];
  /** Fields that lead to other things. */
  leading: readonly string[];
}

function propertiesOf(schema: GraphQLSchema, types: readonly Read[]): Properties {
  const properties = new Map<string, Reads>();
  for (const { name, facts, leading } of types) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.keys(type.getFields())) {
      const own = facts.filter((fact) => fact.name === field).flatMap(storedAs);
      const reads = derived[field] ?? (own.length > 0 || leading.includes(field) ? own : undefined);
      const before = properties.get(field);
      properties.set(field, properties.has(field) ? before && reads && [...new Set([...before, ...reads])] : reads);
    }
  }
  return properties;
}

/** What the fields of a schema read and where they lead: found once for a schema. */
interface Known {
  things: Properties;
  ties: Properties;
  /** By type and field. */
  relations: ReadonlyMap<string, Relation>;
}
const knownOf = new WeakMap<GraphQLSchema, Known>();

function known({ entities }: Registry, schema: GraphQLSchema): Known {
  const there = knownOf.get(schema);
  if (there) return there;
  const relations = new Map<string, Relation>();
  const ties = new Map<Class, Read>();
  for (const entity of entities)
    for (const relation of entity.relations) {
      for (const type of [entity.name, ...entity.interfaces]) relations.set(`${type}.${relation.name}`, relation);
      if (!relation.tie) continue;
      const { far, near, tie } = relation;
      const leading = [...(ties.get(tie())?.leading ?? []), far!, near!];
      ties.set(tie(), { name: tie().name, facts: factsOf(tie()), leading });
    }
  const things = entities.map((entity): Read => ({ ...entity, leading: entity.relations.map(({ name }) => name) }));
  const made = { things: propertiesOf(schema, things), ties: propertiesOf(schema, [...ties.values()]), relations };
  knownOf.set(schema, made);
  return made;
}

/** The fields of things and ties of which nothing says what they read. */
export const unsaid = (registry: Registry, schema: GraphQLSchema): string[] => {
  const { things, ties } = known(registry, schema);
  return [...things, ...ties].flatMap(([field, reads]) => (reads ? [] : [field]));
};

/** What of a page is asked for: what nobody asks for is not looked up. */
export interface PageAsked {
  rows: boolean;
  cursors: boolean;
  total: boolean;
}

/** What of a list of things is asked for; by which fields it is to be divided, by all of them: true. */
export interface ListAsked extends PageAsked {
  facets: readonly string[] | boolean;
  thing: Told<Thing>;
}

/** Reads what a question asks for below a field, so that it can be had from the database at once, and nothing else. */
export class Question {
  private readonly relationsAsked = new WeakMap<readonly FieldNode[], Along>();
  private readonly thingsAsked = new WeakMap<readonly FieldNode[], Told<Thing>>();
  private readonly places = new WeakMap<readonly FieldNode[], { relation: Relation; place: string }>();

  constructor(
    private readonly registry: Registry,
    private readonly language: LanguageCode,
  ) {}

  /** Things as they are asked for at this path below a field; without one, by the field itself. */
  thing(info: Info, ...path: string[]): Told<Thing> {
    if (path.length > 0) return this.thingAt(info, below(info, here(info), path));
    const there = this.thingsAsked.get(info.fieldNodes) ?? this.thingAt(info, here(info));
    this.thingsAsked.set(info.fieldNodes, there);
    return there;
  }

  /** Things wherever they stand in the answer to a field: with all that is asked of any, and named, as reasons name them. */
  anywhere(info: Info): Told<Thing> {
    const { things } = known(this.registry, info.schema);
    const properties = new Set(naming);
    for (let level = here(info); level.length > 0;) {
      const fields = fieldsOf(info, level);
      for (const { definition, node } of fields)
        for (const property of readBy(definition.name, argumentsOf(info, definition, node), things))
          properties.add(property);
      level = fields.flatMap(selected);
    }
    return thingTold(this.registry, [...properties]);
  }

  /** The fields that are asked for at a path below a field. */
  fields(info: Info, ...path: string[]): Set<string> {
    return new Set(fieldsOf(info, below(info, here(info), path)).map(({ definition }) => definition.name));
  }

  /** The ties between things, as they are asked for beside these. */
  ties(info: Info): TiesAsked {
    const asked = this.fields(info);
    return {
      edge: asked.has('edges') ? edgeTold(this.registry, this.language, this.fields(info, 'edges')) : undefined,
      leftOut: asked.has('leftOut'),
    };
  }

  /** A list of things, as this field asks for it. */
  list(info: Info): ListAsked {
    const facets = fieldsOf(info, here(info)).filter(({ definition }) => definition.name === 'facets');
    const fields = facets.map(({ definition, node }) => argumentsOf(info, definition, node)?.fields as string[] | null);
    return {
      ...pageAsked(info, here(info)),
      facets: facets.length > 0 && (fields.some((some) => some == null) || fields.flatMap((some) => some ?? [])),
      thing: this.thingAt(info, rowsOf(info, here(info))),
    };
  }

  /** What a relation leads to, as this field asks for it. Throws INVALID for a page that cannot be. */
  relation(info: Info, relation: Relation, page: PageArgs | undefined): Along {
    const there =
      this.relationsAsked.get(info.fieldNodes) ??
      relationTold(this.registry, this.language, this.relationAt(info, here(info), relation, page));
    this.relationsAsked.set(info.fieldNodes, there);
    return there;
  }

  /** Where what a relation leads to is found among what was told along: the same for all things that this field is asked of. */
  place({ fieldNodes }: Info, relation: Relation, page: PageArgs | undefined): string {
    const there = this.places.get(fieldNodes);
    if (there?.relation === relation) return there.place;
    const place = this.placeOf(relation, page);
    this.places.set(fieldNodes, { relation, place });
    return place;
  }

  private placeOf(relation: Relation, page: PageArgs | undefined): string {
    return placeOf({ relation, ...this.pageOf(page) });
  }

  private pageOf(page: PageArgs | undefined) {
    const window = page && windowOf(page, nameOrder(this.language));
    return { window, role: (page as ParticipationArgs | undefined)?.role ?? undefined };
  }

  /** What is told of once is told with its ties: they need no round trip of their own. */
  private thingAt(info: Info, places: readonly Place[], alone = false, kind?: string): Told<Thing> {
    const { things, relations } = known(this.registry, info.schema);
    const properties = new Set<string>();
    const along = new Map<string, { places: Place[]; told(places: Place[]): Along }>();
    for (let next = places; next.length > 0;) {
      const near: Place[] = [];
      for (const { node, definition, on } of fieldsOf(info, next)) {
        const { name } = definition;
        const args = argumentsOf(info, definition, node);
        for (const property of readBy(name, args, things)) properties.add(property);
        const own = selected({ node, definition });
        const relation = relations.get(`${on.name}.${name}`);
        // The way back from a tie leads to this thing.
        if (relation?.near) near.push(...below(info, rowsOf(info, own), [relation.near]));
        if (alone || !args) continue;
        const later = relation ? this.laterRelation(info, relation, args, own) : this.laterPartners(info, name, args);
        if (!later) continue;
        const same = along.get(later.place);
        if (same) same.places.push(...own);
        else along.set(later.place, { places: own, told: later.told });
      }
      next = near;
    }
    const told = [...along.values()].map((one) => one.told(one.places));
    return thingTold(this.registry, [...properties], told, kind);
  }

  private laterRelation(info: Info, relation: Relation, args: Given, own: Place[]) {
    const page = own.some(({ type }) => isPage(type)) ? (args as PageArgs) : undefined;
    try {
      const told = (places: Place[]) =>
        relationTold(this.registry, this.language, this.relationAt(info, places, relation, page));
      return { place: this.placeOf(relation, page), told };
    } catch {
      return undefined; // A page that cannot be: told where it is asked for.
    }
  }

  private laterPartners(info: Info, name: string, { first }: Given) {
    const can = typeof first === 'number' && first >= 0 && first <= mostPartners;
    if (name !== 'partners' || !can) return undefined;
    const told = (places: Place[]) => this.partnersAt(info, places, first);
    return { place: partnersPlace({ first }), told };
  }

  /** The partners of an actor, as this field asks for them. */
  partners(info: Info, first: number): Along {
    return this.partnersAt(info, here(info), first);
  }

  private partnersAt(info: Info, places: readonly Place[], first: number): Along {
    const initiatives = below(info, places, ['initiatives']);
    return partnersTold(this.language, {
      first,
      actor: this.thingAt(info, below(info, places, ['actor']), true),
      initiative: initiatives.length > 0 ? this.thingAt(info, initiatives, true) : undefined,
    });
  }

  private relationAt(
    info: Info,
    places: readonly Place[],
    relation: Relation,
    page: PageArgs | undefined,
  ): RelationAsked {
    const { ties } = known(this.registry, info.schema);
    const rows = rowsOf(info, places);
    const tie = new Set(['id']);
    if (relation.tie)
      for (const { definition, node } of fieldsOf(info, rows))
        for (const property of readBy(definition.name, argumentsOf(info, definition, node), ties)) tie.add(property);
    const far = relation.far ? below(info, rows, [relation.far]) : rows;
    return {
      relation,
      ...this.pageOf(page),
      ...(page ? pageAsked(info, places) : { rows: true, cursors: false, total: false }),
      tie: [...tie],
      // An end may be that of many ties: what is asked of it in turn is asked for all ends together.
      far: this.thingAt(info, far, true, this.registry.entities.find(({ type }) => type === relation.target())?.kind),
    };
  }
}

const isPage = (type: GraphQLNamedType) => isObjectType(type) && 'pageInfo' in type.getFields();

/** What a field reads. In which language a name is wished is known beforehand. */
function readBy(field: string, args: Given | undefined, properties: Properties): readonly string[] {
  if (field === 'name' && args)
    return args.language ? ['name', `names_${codeOf(args.language as Language)}`] : ['name'];
  return properties.get(field) ?? [];
}

function argumentsOf({ variableValues }: Info, definition: GraphQLField<unknown, unknown>, node: FieldNode) {
  try {
    return getArgumentValues(definition, node, variableValues);
  } catch {
    return undefined; // Told when the field is answered.
  }
}

/** The selections of the field that is being answered. */
function here({ fieldNodes, parentType, fieldName }: Info): Place[] {
  const type = getNamedType(parentType.getFields()[fieldName]!.type);
  return fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [{ set: selectionSet, type }] : []));
}

/** The fields that are asked for, those of fragments too: each fragment once, fragments in fragments would take for ever. */
function fieldsOf({ schema, fragments, variableValues }: Info, places: readonly Place[]): Asked[] {
  const asked: Asked[] = [];
  const seen = new Set<string>();
  const within = ({ set, type }: Place) => {
    for (const selection of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if === false) continue;
      if (selection.kind === 'Field') {
        const definition = (isObjectType(type) || isInterfaceType(type)) && type.getFields()[selection.name.value];
        if (definition) asked.push({ node: selection, definition, on: type });
        continue;
      }
      if (selection.kind === 'FragmentSpread') {
        if (seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
      }
      const fragment = selection.kind === 'FragmentSpread' ? fragments[selection.name.value]! : selection;
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      within({ set: fragment.selectionSet, type: condition ?? type });
    }
  };
  places.forEach(within);
  return asked;
}

/** What is selected of a field. */
const selected = ({ node, definition }: Pick<Asked, 'node' | 'definition'>): Place[] =>
  node.selectionSet ? [{ set: node.selectionSet, type: getNamedType(definition.type) }] : [];

/** The selections below a path of fields. */
function below(info: Info, places: readonly Place[], path: readonly string[]): Place[] {
  return path.reduce<Place[]>(
    (from, name) => fieldsOf(info, from).flatMap((field) => (field.definition.name === name ? selected(field) : [])),
    [...places],
  );
}

/** The selections of the rows: of a page, those of its nodes and of its edges' nodes. */
const rowsOf = (info: Info, places: readonly Place[]): Place[] =>
  places.some(({ type }) => isPage(type))
    ? [...below(info, places, ['nodes']), ...below(info, places, ['edges', 'node'])]
    : [...places];

function pageAsked(info: Info, places: readonly Place[]): PageAsked {
  const asked = new Set(fieldsOf(info, places).map(({ definition }) => definition.name));
  const told = [...below(info, places, ['edges']), ...below(info, places, ['pageInfo'])];
  return {
    rows: ['nodes', 'edges', 'pageInfo'].some((name) => asked.has(name)),
    cursors: fieldsOf(info, told).some(({ definition }) => /cursor$/i.test(definition.name)),
    total: asked.has('totalCount'),
  };
}
