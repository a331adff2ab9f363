import { GraphQLID, type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, ObjectType, registerEnumType } from 'type-graphql';
import { type Label, Language, type LanguageCode, type Localized, toLanguageCode, pick } from './values/language.ts';
import { LocalizedDraft } from './values/localized.ts';
import { Interval, Period } from './values/period.ts';
import { createConnectionType, type PageArgs } from './answers/page.ts';

/**
 * The meta-model. An entity is a class with @Entity, its plain facts carry @Fact, its ties to other
 * things @Relation. From these the house derives GraphQL types and drafts, constraints, loaders, forms,
 * legend and filters; nothing else needs to know that an entity exists.
 */
export type Class<T = object> = abstract new (...args: never[]) => T;
type Type = object; // a class, a GraphQL scalar, or an enum made by choice()

/** What a field may ask for while it is being answered. The server gives it. */
export interface FieldContext {
  language: LanguageCode;
  /** A thing by its id, as the field asks for it. */
  loadThing(id: string, info: GraphQLResolveInfo): Promise<unknown>;
  /** The things (or ties) at the other end of a relation, as the field asks for them. */
  related(of: object, relation: Relation, info: GraphQLResolveInfo, page?: PageArgs): unknown;
}

interface Described {
  name: string;
  labels: Label;
  description: string;
}

export interface Fact extends Described {
  /** Where the class keeps it, when that is not under its name. */
  property: string;
  type: () => Type;
  list: boolean;
  required: boolean;
  /** What a draft that leaves it out means. */
  defaultValue?: unknown;
  /** A text per language: asked with `(language)`, written as { fr, es, en }. */
  localized: boolean;
  /** The things it names, when it is a reference. */
  target?: () => Class;
  /** Bounds of a number. */
  min?: number;
  max?: number;
  /** Kept beside other statements when sources disagree (names, functions, periods, amounts, places, counts). */
  alternatives: boolean;
}

export interface Relation extends Described {
  target: () => Class;
  /** The name of the edge in the graph, with its direction seen from here. */
  edge: string;
  direction: 'out' | 'in';
  many: boolean;
  /** The class that carries the facts of the tie itself (a role, a function); its fields that are the far end and this end. */
  edgeType?: () => Class;
  otherEnd?: string;
  thisEnd?: string;
  /** The edge is written with the draft of this side. Exactly one side owns it. */
  owner: boolean;
  /** A step of `path` and `neighbourhood`: it joins actors and initiatives. */
  hop: boolean;
  required: boolean;
}

export interface Entity {
  type: Class;
  name: string;
  /** The Kind value, and how lists and page addresses call it. */
  kind: string;
  plural: string;
  labels: Label;
  pluralLabels: Label;
  description: string;
  /** The same for readers of other languages. */
  descriptions?: Partial<Label>;
  colour: string;
  shape: string;
  facts: Fact[];
  relations: Relation[];
  /** Names of the interfaces, the nearest first. */
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

/** An enum of the kinds that extend a class, or of all: filled by the entities themselves. */
export function createKindEnum(name: string, description: string, within?: Class): Record<string, string> {
  const one: KindEnum = { within, values: {}, described: {} };
  kindEnums.push(one);
  registerEnumType(one.values, { name, description, valuesConfig: one.described });
  return one.values;
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

/** All that a class and its ancestors declare, the ancestors' first. */
const getInherited = <V>(from: Map<object, V[]>, type: Class): V[] =>
  [type, ...getAncestors(type)].reverse().flatMap((one) => from.get(one) ?? []);

/** Once the first question is asked, all classes are declared: what they declare is looked up once. */
const memoizeByType = <V>(from: Map<object, V[]>) => {
  const known = new WeakMap<Class, V[]>();
  return (type: Class): V[] => {
    if (!known.has(type)) known.set(type, getInherited(from, type));
    return known.get(type)!;
  };
};
export const getFacts = memoizeByType(facts);
export const getRelations = memoizeByType(relations);

type FactOptions = Omit<Partial<Fact>, 'property'> & Omit<Described, 'name'>;

/** Declares a fact for drafts and storage only: the class answers it by a field of its own. */
export function Stored(options: FactOptions): PropertyDecorator {
  return (prototype, key) => {
    const property = String(key);
    const plain = { type: () => String, list: false, required: false, alternatives: false, localized: false };
    push(facts, prototype.constructor, { ...plain, name: property, property, ...options });
  };
}

/** A plain fact: a field of the type and of its draft. */
export function Fact(options: FactOptions): PropertyDecorator {
  return (prototype, name) => {
    Stored(options)(prototype, name);
    // A period is written as an interval and answered as a Period.
    const type = () => (options.type?.() === Interval ? Period : (options.type?.() ?? String));
    Field(options.list ? () => [type() as never] : (type as never), {
      nullable: !options.required && !options.list,
      description: options.description,
    })(prototype, name);
  };
}

/** A fact told in several languages: `field(language)`, by default the reader's. */
export function Text(options: Omit<FactOptions, 'type' | 'list'>): PropertyDecorator {
  return (prototype, name) => {
    Stored({ ...options, type: () => LocalizedDraft, localized: true })(prototype, name);
    const method = function (
      this: { texts?: Record<string, Localized> },
      language: Language | undefined,
      { language: readers }: FieldContext,
    ) {
      return pick(this.texts?.[String(name)], language ? toLanguageCode(language) : readers);
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

/** A fact that names another thing: written as its id, answered as the thing. */
export function Reference({ target, ...options }: FactOptions & { target: () => Class }): PropertyDecorator {
  return (prototype, name) => {
    Stored({ ...options, type: () => GraphQLID, target })(prototype, name);
    const key = String(name);
    const method = function (
      this: { ids?: Record<string, string | string[]> },
      reader: FieldContext,
      info: GraphQLResolveInfo,
    ) {
      const ids = this.ids?.[key];
      return Array.isArray(ids)
        ? Promise.all(ids.map((id) => reader.loadThing(id, info)))
        : ids && reader.loadThing(ids, info);
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

/** Declares a value: facts that have no identity of their own and live on a thing or a tie. */
export function Value(description: string): ClassDecorator {
  return (target) => ObjectType(target.name, { description })(target);
}

type RelationOptions = Omit<Partial<Relation>, 'name'> &
  Omit<Described, 'name'> &
  Pick<Relation, 'target' | 'edge' | 'direction'> & {
    /** Answered as a connection to page through, of ties or things, with these arguments. */
    paged?: () => Class<PageArgs>;
  };

/** A tie to other things. Its field answers a thing, a short list, or a connection when it is `paged`. */
export function Relation({ paged, ...options }: RelationOptions): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    const relation: Relation = { many: false, owner: false, hop: false, required: false, ...options, name };
    push(relations, prototype.constructor, relation);
    const method = paged
      ? function (this: object, reader: FieldContext, info: GraphQLResolveInfo, page: PageArgs) {
          return reader.related(this, relation, info, page);
        }
      : function (this: object, reader: FieldContext, info: GraphQLResolveInfo) {
          return reader.related(this, relation, info);
        };
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
    Ctx()(prototype, name, 0);
    Info()(prototype, name, 1);
    if (paged) Args(paged as never)(prototype, name, 2);
    const far = relation.edgeType ?? relation.target;
    const type = paged ? () => createConnectionType(far()) : relation.many ? () => [far()] : far;
    Field(type as never, { nullable: !relation.many && !relation.required, description: options.description })(
      prototype,
      name,
      { value: method },
    );
  };
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
    // A plain field is read, not resolved: a page has thousands of them.
    ObjectType(name, {
      implements: getAncestors(type) as never,
      description: options.description,
    })(target);
    declaredEntities.set(type, { ...options, type, name });
  };
}

/** An entity class by its name, for the one place where an import would go in circles. */
export function findEntityType(name: string): Class {
  for (const entity of declaredEntities.values()) if (entity.name === name) return entity.type;
  throw new Error(`No entity is named ${name}.`);
}

/** What a list of entity classes declares: the value that everything else is derived from. */
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

  /** The entity of a kind. The kind comes from the Kind enum or from the graph, so it exists. */
  entity(kind: string): Entity {
    const entity = this.byKind.get(kind);
    if (!entity) throw new Error(`No entity of kind ${kind}: the graph was written by another version.`);
    return entity;
  }

  /** The connections that relations answer with: GraphQL must know them before a schema is built. */
  createConnections(): Class[] {
    return this.entities.flatMap(({ relations }) =>
      relations.flatMap(({ edgeType }) => (edgeType ? [createConnectionType(edgeType())] : [])),
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
