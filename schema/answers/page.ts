import { Arg, ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { Class } from '../model.ts';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the start (or after `after`): 0 to 500.' })
  first?: number;
  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  after?: string;
  @Field(() => Int, { nullable: true, description: 'How many from the end (or before `before`): 0 to 500.' })
  last?: number;
  @Field(() => String, { nullable: true, description: 'The cursor before which to go back.' })
  before?: string;
}

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More comes after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'More comes before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor?: string;
}

@ObjectType({ description: 'One value of a facet with its count.' })
export class FacetValue {
  @Field(() => String, { description: 'The value to filter by: an enum value, or the id of a thing.' })
  value!: string;
  @Field(() => String, { description: "The value's label in the reader's language." })
  label!: string;
  @Field(() => Int, { description: 'How many things of the filtered list have it.' })
  count!: number;
}

@ObjectType({ description: 'How the filtered list divides by one field.' })
export class Facet {
  @Field(() => String, {
    description: 'The field of the filter: kind, type, status, record, disputed, theme, place, document or role.',
  })
  field!: string;
  @Field(() => [FacetValue], { description: 'Most frequent first.' })
  values!: FacetValue[];
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
  /** The facets, as far as they were asked for. */
  counted?: Facet[];
}

const connectionTypes = new Map<Class, Class<Connection<unknown>>>();

/** The Relay connection of a type, made once and named after it. Lists of things have facets, ties have not. */
export function createConnectionType<T extends object>(node: Class<T>, faceted = false): Class<Connection<T>> {
  const known = connectionTypes.get(node);
  if (known) return known as Class<Connection<T>>;
  const { name } = node;

  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class Edge {
    @Field(() => String, {
      description: 'Opaque; give it as `after` or `before`. It stays good while rows come and go.',
    })
    cursor!: string;
    @Field(() => node as never, { description: `The ${name}.` })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Page implements Connection<T> {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];
    @Field(() => [node as never], { description: 'The rows alone.' })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'Where this page lies.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are under the same filter, on all pages.' })
    totalCount!: number;
    counted?: Facet[];
    facets(fields?: string[]): Facet[] {
      return (this.counted ?? []).filter(({ field }) => !fields || fields.includes(field));
    }
  }
  if (faceted) {
    const method = Object.getOwnPropertyDescriptor(Page.prototype, 'facets')!;
    Field(() => [Facet], { description: 'How the whole list under the same filter divides.' })(
      Page.prototype,
      'facets',
      method,
    );
    Arg('fields', () => [String], {
      nullable: true,
      description: 'Only these fields, which is faster; without it, all.',
    })(Page.prototype, 'facets', 0);
  }

  connectionTypes.set(node, Page);
  return Page;
}
