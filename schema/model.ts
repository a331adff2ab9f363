import { GraphQLID, type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, Field, Info, ObjectType, registerEnumType } from 'type-graphql';
import { type Label, Language, type LanguageCode, type Localized, toLanguageCode, pick } from './values/language.ts';
import { LocalizedDraft } from './values/localized.ts';
import { Interval, Period } from './values/period.ts';
import type { Format } from './values/formats.ts';
import type { InputLimits } from './values/textLimits.ts';
import { PageArgs, createConnectionType } from './answers/page.ts';

/**
 * The meta-model. A class with @Entity declares a kind of thing; @Fact, @Text and @Reference declare its facts,
 * @Relation its edges. GraphQL types, drafts, constraints, loaders, forms, legend and filters are derived from them.
 */
export type Class<T = object> = abstract new (...args: never[]) => T;
type Type = object; // a class, a GraphQL scalar, or an enum of createEnum()

/** The part of the request context that resolvers of the schema use. The server provides it. */
export interface FieldContext {
  language: LanguageCode;
  /** Loads a thing with the fields that are requested of it. */
  loadThing(id: string, info: GraphQLResolveInfo): Promise<unknown>;
  /** Loads the things or edges of a relation with the requested fields. */
  related(of: object, relation: Relation, info: GraphQLResolveInfo, page?: RelationArgs): unknown;
}

interface Described {
  name: string;
  labels: Label;
  description: string;
  /** The description for people who fill in a form, where the label does not say enough. */
  help?: Label;
}

export interface Fact extends Described {
  /** The property of the class; differs from `name` when a method has that name. */
  property: string;
  type: () => Type;
  list: boolean;
  required: boolean;
  /** Default of the draft's field. */
  defaultValue?: unknown;
  /** A text per language: read with the argument `language`, written as { fr, es, en }. */
  localized: boolean;
  /** Target of a reference. */
  target?: () => Class;
  /** Bounds of a number. */
  min?: number;
  max?: number;
  /** Form of a text. */
  format?: Format;
  /** Of a text, in UTF-16 code units; `maxTextLength` when absent. */
  maxLength?: number;
  /** Whether the server sets it: no form asks for it. */
  setByServer?: boolean;
  /** Whether differing values of several sources are stored as statements (name, function, period, amount, place, count). */
  alternatives: boolean;
}

export interface Relation extends Described {
  target: () => Class;
  /** Relationship type in Neo4j, and its direction seen from this entity. */
  edge: string;
  direction: 'out' | 'in';
  many: boolean;
  /** The class of an edge with facts of its own (a role, a function), and its fields for the other end and this end. */
  edgeType?: () => Class;
  otherEnd?: string;
  thisEnd?: string;
  /** Whether this side's draft writes the edge. Exactly one side owns it. */
  owner: boolean;
  /** Whether `path` and `neighbourhood` follow the edge. */
  hop: boolean;
  /** Whether following its edges can never lead back: drafts that would close a loop are rejected. */
  acyclic: boolean;
  required: boolean;
  /** Edge by which others lie within this thing: what they are related to belongs to this relation too. */
  within?: string;
  /** The field that returns it in pages; its own name unless it also returns a plain list. */
  connection?: string;
}

export interface Entity {
  type: Class;
  name: string;
  /** Value of the enum Kind, and name of the list field. */
  kind: string;
  plural: string;
  labels: Label;
  pluralLabels: Label;
  description: string;
  /** Translations of the description. */
  descriptions?: Partial<Label>;
  colour: string;
  shape: string;
  facts: Fact[];
  relations: Relation[];
  /** Names of the interfaces, most specific first. */
  interfaces: string[];
}

const facts = new Map<object, Fact[]>();
const relations = new Map<object, Relation[]>();
const declaredEntities = new Map<Class, EntityOptions & Pick<Entity, 'type' | 'name'>>();

interface KindEnum {
  within?: Class;
  values: Record<string, string>;
  described: Record<string, { description: string }>;
}
const kindEnums: KindEnum[] = [];

/** Creates an enum of all kinds, or of those that extend a class. Entities add their values when they are declared. */
export function createKindEnum(name: string, description: string, within?: Class): Record<string, string> {
  const kindEnum: KindEnum = { within, values: {}, described: {} };
  kindEnums.push(kindEnum);
  registerEnumType(kindEnum.values, { name, description, valuesConfig: kindEnum.described });
  return kindEnum.values;
}
export const Kind = createKindEnum('Kind', 'The kinds of thing that exist.');

const push = <V>(to: Map<object, V[]>, key: object, value: V) => to.set(key, [...(to.get(key) ?? []), value]);

const getParent = (type: Class): Class | undefined => {
  const parent = Object.getPrototypeOf(type.prototype)?.constructor as Class | undefined;
  return parent === Object ? undefined : parent;
};
const getAncestors = (type: Class): Class[] => {
  const parent = getParent(type);
  return parent ? [parent, ...getAncestors(parent)] : [];
};

/** The declarations of a class and its ancestors, ancestors first. */
const getInherited = <V>(from: Map<object, V[]>, type: Class): V[] =>
  [type, ...getAncestors(type)].reverse().flatMap((ancestor) => from.get(ancestor) ?? []);

/** Caches inherited declarations: classes are declared before the first request. */
const memoizeByType = <V>(from: Map<object, V[]>) => {
  const known = new WeakMap<Class, V[]>();
  return (type: Class): V[] => {
    if (!known.has(type)) known.set(type, getInherited(from, type));
    return known.get(type)!;
  };
};
export const getFacts = memoizeByType(facts);
export const getRelations = memoizeByType(relations);

/** Limits an input field; its own fields and elements inherit the limit. */
export const Limited = (limits: InputLimits): PropertyDecorator & MethodDecorator => Extensions({ limits });

type FactOptions = Omit<Partial<Fact>, 'property'> & Omit<Described, 'name'>;

/** Declares a fact for drafts and storage; the class declares its GraphQL field itself. */
export function Stored(options: FactOptions): PropertyDecorator {
  return (prototype, key) => {
    const property = String(key);
    const defaults = { type: () => String, list: false, required: false, alternatives: false, localized: false };
    push(facts, prototype.constructor, { ...defaults, name: property, property, ...options });
  };
}

/** Declares a plain fact: a field of the type and of its draft. */
export function Fact(options: FactOptions): PropertyDecorator {
  return (prototype, name) => {
    Stored(options)(prototype, name);
    // Written as an EDTF interval, returned as a Period.
    const type = () => (options.type?.() === Interval ? Period : (options.type?.() ?? String));
    Field(options.list ? () => [type() as never] : (type as never), {
      nullable: !options.required && !options.list,
      description: options.description,
    })(prototype, name);
  };
}

/** Declares a text in several languages: `field(language)`, by default the language of the request. */
export function Text(options: Omit<FactOptions, 'type' | 'list'>): PropertyDecorator {
  return (prototype, name) => {
    Stored({ ...options, type: () => LocalizedDraft, localized: true })(prototype, name);
    const method = function (
      this: { texts?: Record<string, Localized> },
      language: Language | undefined,
      context: FieldContext,
    ) {
      return pick(this.texts?.[String(name)], language ? toLanguageCode(language) : context.language);
    };
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
    Arg('language', () => Language, {
      nullable: true,
      description: 'Language of the text; the language of the request when absent. Falls back to French.',
    })(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Field(() => String, { nullable: !options.required, description: options.description })(prototype, name, {
      value: method,
    });
  };
}

/** Declares a reference: written as an id, returned as the thing. */
export function Reference({ target, ...options }: FactOptions & { target: () => Class }): PropertyDecorator {
  return (prototype, name) => {
    Stored({ ...options, type: () => GraphQLID, target })(prototype, name);
    const key = String(name);
    const method = function (
      this: { ids?: Record<string, string | string[]> },
      context: FieldContext,
      info: GraphQLResolveInfo,
    ) {
      const ids = this.ids?.[key];
      return Array.isArray(ids)
        ? Promise.all(ids.map((id) => context.loadThing(id, info)))
        : ids && context.loadThing(ids, info);
    };
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
    Ctx()(prototype, name, 0);
    Info()(prototype, name, 1);
    Field(options.list ? () => [target() as never] : (target as never), {
      nullable: !options.required && !options.list,
      description: options.description,
    })(prototype, name, { value: method });
  };
}

/** Declares a value object, stored on a thing or an edge. */
export function Value(description: string): ClassDecorator {
  return (target) => ObjectType(target.name, { description })(target);
}

type RelationOptions = Omit<Partial<Relation>, 'name'> &
  Omit<Described, 'name'> &
  Pick<Relation, 'target' | 'edge' | 'direction'> & {
    /** Arguments of the connection, for relations with pages. */
    paged?: () => Class<PageArgs>;
  };

/** What the field of a relation takes besides a page: declared by its `paged` arguments. */
export interface RelationArgs extends PageArgs {
  role?: string | null;
  direct?: boolean | null;
  kind?: string[] | null;
}

/**
 * Declares a relation. Its field returns a thing, a list, or a connection when it is `paged`. A list that the drafts of
 * others write grows without limit: a field `…Connection` returns it in pages.
 */
export function Relation({ paged, ...options }: RelationOptions): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    const relation: Relation = {
      many: false,
      owner: false,
      hop: false,
      acyclic: false,
      required: false,
      ...options,
      name,
    };
    const isUnlimited = relation.many && !relation.owner;
    if (paged || isUnlimited) relation.connection = paged ? name : `${name}Connection`;
    push(relations, prototype.constructor, relation);
    const rowType = relation.edgeType ?? relation.target;
    const connection = () => createRelationConnection(relation);
    if (relation.connection)
      declareRelationField(prototype, relation.connection, relation, connection, paged ?? (() => PageArgs));
    if (!paged) declareRelationField(prototype, name, relation, relation.many ? () => [rowType()] : rowType);
  };
}

const createRelationConnection = ({ edgeType, target }: Relation) =>
  edgeType ? createConnectionType(edgeType()) : createConnectionType(target(), { prefix: 'Related' });

function declareRelationField(
  prototype: object,
  name: string,
  relation: Relation,
  type: () => unknown,
  pageArgs?: () => Class<PageArgs>,
) {
  const method = pageArgs
    ? function (this: object, context: FieldContext, info: GraphQLResolveInfo, page: RelationArgs) {
        return context.related(this, relation, info, page);
      }
    : function (this: object, context: FieldContext, info: GraphQLResolveInfo) {
        return context.related(this, relation, info);
      };
  Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  Ctx()(prototype, name, 0);
  Info()(prototype, name, 1);
  if (pageArgs) Args(pageArgs as never)(prototype, name, 2);
  const suffix = pageArgs && name !== relation.name ? ' In pages.' : '';
  Field(type as never, {
    nullable: !relation.many && !relation.required,
    description: relation.description + suffix,
    // Whatever lies within it is visited: like a list of Query.
    complexity: relation.within ? 50 : undefined,
  })(prototype, name, { value: method });
}

type EntityOptions = Omit<Entity, 'type' | 'name' | 'facts' | 'relations' | 'interfaces'>;

/** Declares a kind of thing. The class extends Thing, Actor or Initiative. */
export function Entity(options: EntityOptions): ClassDecorator {
  return (target) => {
    const type = target as unknown as Class;
    const name = target.name;
    for (const { within, values, described } of kindEnums) {
      if (within && !(type.prototype instanceof within)) continue;
      values[options.kind] = options.kind;
      described[options.kind] = { description: options.description };
    }
    // Fields have no resolver of their own: a page has thousands.
    ObjectType(name, {
      implements: getAncestors(type) as never,
      description: options.description,
    })(target);
    declaredEntities.set(type, { ...options, type, name });
  };
}

/** Finds an entity class by name, where an import would be circular. */
export function findEntityType(name: string): Class {
  for (const entity of declaredEntities.values()) if (entity.name === name) return entity.type;
  throw new Error(`No entity is named ${name}.`);
}

/** The entities of a list of classes. Everything else is derived from it. */
export class Registry {
  readonly entities: Entity[];
  private readonly byKind: Map<string, Entity>;

  constructor(types: readonly Class[]) {
    this.entities = types.map((type) => {
      const entity = declaredEntities.get(type);
      if (!entity) throw new Error(`${type.name} is listed as an entity but carries no @Entity.`);
      return {
        ...entity,
        facts: getFacts(type),
        relations: getRelations(type),
        interfaces: getAncestors(type).map(({ name }) => name),
      };
    });
    this.byKind = new Map(this.entities.map((entity) => [entity.kind, entity]));
  }

  /** The entity of a kind. Throws when the graph was written by a version with other kinds. */
  entity(kind: string): Entity {
    const entity = this.byKind.get(kind);
    if (!entity) throw new Error(`No entity of kind ${kind}: the graph was written by another version.`);
    return entity;
  }

  /** Creates the connection types of all relations; must run before the schema is built. */
  createConnections(): Class[] {
    return this.entities.flatMap(({ relations }) =>
      relations.flatMap((relation) => (relation.connection ? [createRelationConnection(relation)] : [])),
    );
  }

  /** The entities whose nodes carry a label: the name of an entity or of an interface. */
  entitiesLabelled(label: string): Entity[] {
    return this.entities.filter(({ name, interfaces }) => name === label || interfaces.includes(label));
  }

  /** The entities that are this class or extend it. */
  findEntities(type: Class): Entity[] {
    return this.entities.filter((entity) => entity.type === type || entity.type.prototype instanceof type);
  }
}
