import { type FieldNode, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { Registry, Relation, RelationArgs } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { PartnerGroup } from '#schema/answers/partner.ts';
import { withCooperation } from '#server/graph/questions/cooperation.ts';
import {
  type PartnersWindow,
  maxPartners,
  isPartnersKey,
  partnerCountsPrefetchKey,
  partnerCountsProjection,
  partnersPrefetchKey,
  partnersProjection,
} from '#server/graph/questions/partners.ts';
import type { EdgesSelection } from '#server/graph/questions/subgraph.ts';
import { edgeProjection } from '#server/graph/read/edges.ts';
import { nameOrder, toPageWindow } from '#server/graph/read/pagination.ts';
import {
  type NestedProjection,
  type Projection,
  type ThingProjection,
  thingProjection,
} from '#server/graph/read/projection.ts';
import { nameProperties } from '#server/graph/read/record.ts';
import {
  type RelationSelection,
  relationPrefetchKey,
  relationProjection,
} from '#server/graph/read/relationProjection.ts';
import { statedFields, statementsPrefetchKey, statementsProjection } from '#server/graph/read/statementsProjection.ts';
import { type FieldDependencies, getFieldDependencies, propertiesRead } from './fieldDependencies.ts';
import {
  type FieldInfo,
  type TypedSelection,
  collectFields,
  isConnection,
  readArguments,
  rootSelection,
  rowSelection,
  selectionAt,
  subselection,
} from './selectedFields.ts';

/** The parts of a connection that are requested: the others are not loaded. */
export interface PageSelection {
  rows: boolean;
  cursors: boolean;
  total: boolean;
}

/** What is requested of a list of things. */
export interface ListSelection extends PageSelection {
  /** The fields to count by; true for all of them, false for none. */
  facets: readonly string[] | boolean;
  thing: Projection<Thing>;
  /** Whether what a text matches, and its words that match nothing, are requested. */
  matched: boolean;
  unknownWords: boolean;
}

/** A relation, the partners of an actor or statements, requested below a thing and loaded in the same statement. */
interface NestedSelection {
  prefetchKey: string;
  /** `counted`: of partners, with their counts. */
  toProjection(selections: readonly TypedSelection[], counted?: boolean): NestedProjection;
}

/**
 * With more nested projections, the statement is built for the kind of the thing, which is asked first: planning takes some
 * 60 ms per nested projection, once for each statement after a start.
 */
const maxNestedForAllKinds = 6;

/**
 * The selection sets of one operation, turned into projections: one statement then loads what the operation requests,
 * and nothing else.
 */
export class Selection {
  // graphql-js passes the same `fieldNodes` for every parent of a field: each is read once.
  private readonly thingProjections = new WeakMap<readonly FieldNode[], Projection<Thing>>();
  private readonly relationProjections = new WeakMap<readonly FieldNode[], NestedProjection>();
  private readonly relationKeys = new WeakMap<readonly FieldNode[], { relation: Relation; prefetchKey: string }>();

  constructor(
    private readonly registry: Registry,
    private readonly language: LanguageCode,
  ) {}

  /**
   * The projection of the things at a path below a field; without a path, of the field itself: then it is one for each
   * kind when it would be long, as a statement takes longer to plan than to run.
   */
  thingProjection(info: FieldInfo, ...path: string[]): Projection<Thing> {
    if (path.length > 0) return this.buildThing(info, selectionAt(info, rootSelection(info), path));
    const cached = this.thingProjections.get(info.fieldNodes);
    if (cached) return cached;
    const selections = rootSelection(info);
    const forAllKinds = this.buildThing(info, selections);
    const isSplit =
      forAllKinds.nested.length > maxNestedForAllKinds && selections.some(({ type }) => isAbstractType(type));
    const projection = isSplit
      ? { ...forAllKinds, forKind: (kind: string) => this.buildThing(info, selections, { kind }) }
      : forAllKinds;
    this.thingProjections.set(info.fieldNodes, projection);
    return projection;
  }

  /** One projection for all things anywhere below a field, with the names that reasons mention. */
  unionProjection(info: FieldInfo): Projection<Thing> {
    const { things } = this.dependencies(info);
    const properties = new Set(nameProperties);
    for (let level = rootSelection(info); level.length > 0;) {
      const fields = collectFields(info, level);
      for (const field of fields)
        for (const property of propertiesRead(field.definition.name, readArguments(info.variableValues, field), things))
          properties.add(property);
      level = fields.flatMap(subselection);
    }
    return thingProjection(this.registry, [...properties]);
  }

  /** The names of the fields that are requested at a path below a field. */
  fieldNames(info: FieldInfo, ...path: string[]): Set<string> {
    const fields = collectFields(info, selectionAt(info, rootSelection(info), path));
    return new Set(fields.map(({ definition }) => definition.name));
  }

  /** What is requested of the edges between the things of an answer. */
  edges(info: FieldInfo): EdgesSelection {
    const fields = this.fieldNames(info);
    return {
      edge: fields.has('edges')
        ? edgeProjection(this.registry, this.language, this.fieldNames(info, 'edges'))
        : undefined,
      leftOut: fields.has('leftOut'),
    };
  }

  /** What is requested of a list of things. */
  list(info: FieldInfo): ListSelection {
    const root = rootSelection(info);
    const facetFields = collectFields(info, root).filter(({ definition }) => definition.name === 'facets');
    const facets = facetFields.map((field) => readArguments(info.variableValues, field)?.fields as string[] | null);
    return {
      ...selectPage(info, root),
      facets: facets.length > 0 && (facets.some((names) => names == null) || facets.flatMap((names) => names ?? [])),
      thing: this.buildThing(info, rowSelection(info, root)),
      matched: this.fieldNames(info, 'edges').has('matched'),
      unknownWords: this.fieldNames(info).has('unknownWords'),
    };
  }

  /** The projection of a relation's field. Throws INVALID when its page arguments are. */
  relationProjection(info: FieldInfo, relation: Relation, page: RelationArgs | undefined): NestedProjection {
    const cached = this.relationProjections.get(info.fieldNodes);
    if (cached) return cached;
    const projection = this.buildRelation(info, rootSelection(info), relation, page);
    this.relationProjections.set(info.fieldNodes, projection);
    return projection;
  }

  /** The key under which a relation is prefetched: the same for every parent of its field. */
  relationKey({ fieldNodes }: FieldInfo, relation: Relation, page: RelationArgs | undefined): string {
    const cached = this.relationKeys.get(fieldNodes);
    if (cached?.relation === relation) return cached.prefetchKey;
    const prefetchKey = relationPrefetchKey({ relation, ...this.readPage(page) });
    this.relationKeys.set(fieldNodes, { relation, prefetchKey });
    return prefetchKey;
  }

  /** The projection of an actor's partners. */
  partnersProjection(info: FieldInfo, window: PartnersWindow): NestedProjection {
    return this.buildPartners(info, rootSelection(info), window);
  }

  /** The projection of the statements of a thing. */
  statementsProjection(info: FieldInfo, fields: readonly string[]): NestedProjection {
    return this.buildStatements(info, rootSelection(info), fields);
  }

  private dependencies({ schema }: { schema: GraphQLSchema }): FieldDependencies {
    return getFieldDependencies(this.registry, schema);
  }

  private readPage(page: RelationArgs | undefined) {
    const window = page && toPageWindow(page, nameOrder(this.language));
    const { role, direct, kind } = page ?? {};
    return { window, role: role ?? undefined, direct: direct ?? false, kinds: kind ?? undefined };
  }

  /**
   * A thing with its requested relations. An end of edges has no nested projections: many edges share it, so its
   * own relations are loaded for all ends together, by the loader.
   */
  private buildThing(
    info: FieldInfo,
    selections: readonly TypedSelection[],
    { nested = true, kind }: { nested?: boolean; kind?: string } = {},
  ): ThingProjection {
    const { things, relations } = this.dependencies(info);
    const runtimeType = kind && info.schema.getType(this.registry.entity(kind).name);
    const properties = new Set<string>();
    const byKey = new Map<string, { nestedSelection: NestedSelection; selections: TypedSelection[] }>();
    for (let level = selections; level.length > 0;) {
      const sameThing: TypedSelection[] = [];
      for (const field of collectFields(info, level, isObjectType(runtimeType) ? runtimeType : undefined)) {
        const { name } = field.definition;
        const args = readArguments(info.variableValues, field);
        for (const property of propertiesRead(name, args, things)) properties.add(property);
        const below = subselection(field);
        const relation = relations.get(`${field.parentType.name}.${name}`);
        // The field of an edge that leads back to this thing.
        if (relation?.thisEnd) sameThing.push(...selectionAt(info, rowSelection(info, below), [relation.thisEnd]));
        if (!nested || !args) continue;
        const nestedSelection = relation
          ? this.selectRelation(info, relation, args, below)
          : (this.selectPartners(name, args, info) ?? this.selectStatements(name, args, info));
        if (!nestedSelection) continue;
        const sameKey = byKey.get(nestedSelection.prefetchKey);
        if (sameKey) sameKey.selections.push(...below);
        else byKey.set(nestedSelection.prefetchKey, { nestedSelection, selections: below });
      }
      level = sameThing;
    }
    // The counts of partners come with a list of them, if one is requested: after it.
    const counts = byKey.get(partnerCountsPrefetchKey);
    if (counts && byKey.delete(partnerCountsPrefetchKey)) byKey.set(partnerCountsPrefetchKey, counts);
    const listKey = counts && [...byKey.keys()].find(isPartnersKey);
    const prefetched = [...byKey].map(([key, { nestedSelection, selections: merged }]) =>
      nestedSelection.toProjection(
        merged,
        listKey !== undefined && (key === listKey || key === partnerCountsPrefetchKey),
      ),
    );
    return thingProjection(this.registry, [...properties], prefetched, kind);
  }

  private selectRelation(
    info: FieldInfo,
    relation: Relation,
    args: Record<string, unknown>,
    selections: readonly TypedSelection[],
  ): NestedSelection | undefined {
    const page = selections.some(({ type }) => isConnection(type)) ? (args as RelationArgs) : undefined;
    try {
      return {
        prefetchKey: relationPrefetchKey({ relation, ...this.readPage(page) }),
        toProjection: (merged) => this.buildRelation(info, merged, relation, page),
      };
    } catch {
      return undefined; // Invalid page arguments are reported when the field is resolved.
    }
  }

  private selectPartners(name: string, { first, include }: Record<string, unknown>, info: FieldInfo) {
    if (name === 'partnerCounts')
      return {
        prefetchKey: partnerCountsPrefetchKey,
        toProjection: (_: readonly TypedSelection[], counted?: boolean) => partnerCountsProjection(counted),
      };
    const isValid = typeof first === 'number' && first >= 0 && first <= maxPartners;
    if (name !== 'partners' || !isValid) return undefined;
    const window = { first, include: withCooperation(include as PartnerGroup[] | null | undefined) };
    return {
      prefetchKey: partnersPrefetchKey(window),
      toProjection: (merged: readonly TypedSelection[], counted?: boolean) =>
        this.buildPartners(info, merged, window, counted),
    };
  }

  private buildPartners(
    info: FieldInfo,
    selections: readonly TypedSelection[],
    window: PartnersWindow,
    counted = false,
  ): NestedProjection {
    const initiatives = selectionAt(info, selections, ['initiatives']);
    const requested = {
      ...window,
      actor: this.buildThing(info, selectionAt(info, selections, ['actor']), { nested: false }),
      initiative: initiatives.length > 0 ? this.buildThing(info, initiatives, { nested: false }) : undefined,
    };
    return partnersProjection(this.language, requested, counted);
  }

  private selectStatements(name: string, { fields }: Record<string, unknown>, info: FieldInfo) {
    if (name !== 'statements' || !Array.isArray(fields)) return undefined;
    const known = statedFields(this.registry);
    const names = fields as string[];
    // Unknown names are reported when the field is resolved.
    if (names.some((field) => !known.has(field))) return undefined;
    return {
      prefetchKey: statementsPrefetchKey(names),
      toProjection: (merged: readonly TypedSelection[]) => this.buildStatements(info, merged, names),
    };
  }

  private buildStatements(info: FieldInfo, selections: readonly TypedSelection[], fields: readonly string[]) {
    const things = selectionAt(info, selections, ['thing']);
    return statementsProjection(this.registry, this.language, {
      fields,
      thing: things.length > 0 ? this.buildThing(info, things, { nested: false }) : undefined,
    });
  }

  private buildRelation(
    info: FieldInfo,
    selections: readonly TypedSelection[],
    relation: Relation,
    page: RelationArgs | undefined,
  ): NestedProjection {
    const rows = rowSelection(info, selections);
    const relationSelection: RelationSelection = {
      relation,
      ...this.readPage(page),
      ...(page ? selectPage(info, selections) : { rows: true, cursors: false, total: false }),
      edgeProperties: this.edgeProperties(info, rows, relation),
      target: this.buildThing(info, relation.otherEnd ? selectionAt(info, rows, [relation.otherEnd]) : rows, {
        nested: false,
        kind: this.registry.entities.find(({ type }) => type === relation.target())?.kind,
      }),
    };
    return relationProjection(this.registry, this.language, relationSelection);
  }

  private edgeProperties(info: FieldInfo, rows: readonly TypedSelection[], relation: Relation): string[] {
    const properties = new Set(['id']);
    if (relation.edgeType)
      for (const field of collectFields(info, rows))
        for (const property of propertiesRead(
          field.definition.name,
          readArguments(info.variableValues, field),
          this.dependencies(info).edges,
        ))
          properties.add(property);
    return [...properties];
  }
}

function selectPage(info: FieldInfo, selections: readonly TypedSelection[]): PageSelection {
  const names = new Set(collectFields(info, selections).map(({ definition }) => definition.name));
  const cursorParents = ['edges', 'pageInfo'].flatMap((name) => selectionAt(info, selections, [name]));
  return {
    rows: ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name)),
    cursors: collectFields(info, cursorParents).some(({ definition }) => /cursor$/i.test(definition.name)),
    total: names.has('totalCount'),
  };
}
