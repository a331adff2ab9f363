import { Arg, ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { multiplyBy } from '../complexity.ts';
import { type Class, Kind } from '../model.ts';
import { SearchMatch, SearchPeriod } from './searchMatch.ts';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Page size from the start, or after `after`: 0 to 500.' })
  first?: number;
  @Field(() => String, { nullable: true, description: 'Cursor to start after.' })
  after?: string;
  @Field(() => Int, { nullable: true, description: 'Page size from the end, or before `before`: 0 to 500.' })
  last?: number;
  @Field(() => String, { nullable: true, description: 'Cursor to end before.' })
  before?: string;
}

@ArgsType()
export class WithinArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only what names this place or theme itself. Otherwise also what names one within it, as in filters.',
  })
  direct?: boolean;
}

@ArgsType()
export class KindArgs extends PageArgs {
  @Field(() => [Kind], { nullable: true, description: 'Only these kinds.' })
  kind?: string[];
}

@ObjectType({ description: 'Position of a page in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether rows precede this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor?: string;
}

@ObjectType({ description: 'A value of a facet with its count.' })
export class FacetValue {
  @Field(() => String, { description: 'Value for the filter: an enum value, or the id of a thing.' })
  value!: string;
  @Field(() => String, { description: 'Label in the language of the request.' })
  label!: string;
  @Field(() => Int, { description: 'Number of things in the filtered list with this value.' })
  count!: number;
}

@ObjectType({ description: 'Counts of a filtered list by one field.' })
export class Facet {
  @Field(() => String, {
    description: 'Field of the filter: kind, type, status, record, disputed, theme, place, document or role.',
  })
  field!: string;
  @Field(() => [FacetValue], {
    complexity: multiplyBy(() => 10),
    description: 'Values, most frequent first.',
  })
  values!: FacetValue[];
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
  /** The requested facets. */
  counted?: Facet[];
}

/** What a list says of the text that it was searched by. */
export interface Searched {
  unknownWords?: string[];
  searchPeriod?: SearchPeriod;
}

/** So many facets are counted when none is named. Each reads the whole list. */
const facetCount = 10;
const facetWeight = 100;

const connectionTypes = new Map<string, Class<Connection<unknown>>>();

interface ConnectionOptions {
  /** Before the name of the type; the connections of one type differ by it. */
  prefix?: string;
  /** Whether it counts by facets and explains a search: the lists of Query. */
  faceted?: boolean;
}

/** Returns the Relay connection of a type, created once. */
export function createConnectionType<T extends object>(
  node: Class<T>,
  { prefix = '', faceted = false }: ConnectionOptions = {},
): Class<Connection<T>> {
  const name = `${prefix}${node.name}`;
  const known = connectionTypes.get(name);
  if (known) return known as Class<Connection<T>>;

  @ObjectType(`${name}Edge`, { description: `An edge of a list of ${node.name}.` })
  class Edge {
    @Field(() => String, {
      description: 'Opaque cursor for `after` or `before`. Stays valid while rows are added and removed.',
    })
    cursor!: string;
    @Field(() => node as never, { description: `The ${node.name}.` })
    node!: T;
    matched?: SearchMatch[];
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${node.name}.` })
  class Page implements Connection<T>, Searched {
    @Field(() => [Edge], { description: 'Rows with their cursors.' })
    edges!: Edge[];
    @Field(() => [node as never], { description: 'Rows without cursors.' })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'Position of this page.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'Number of rows on all pages under the same filter.' })
    totalCount!: number;
    counted?: Facet[];
    unknownWords?: string[];
    searchPeriod?: SearchPeriod;
    facets(fields?: string[]): Facet[] {
      return (this.counted ?? []).filter(({ field }) => !fields || fields.includes(field));
    }
  }
  if (faceted) {
    Field(() => [SearchMatch], {
      description:
        'Why it is found: the values that the words of the search, or of `filter.text`, match. Empty without a text.',
    })(Edge.prototype, 'matched');
    Field(() => [String], {
      description:
        'Words of the search that nothing matches. Results then match the other words. Empty without a text.',
    })(Page.prototype, 'unknownWords');
    Field(() => SearchPeriod, {
      nullable: true,
      description: 'The period that the search names, by which the list is narrowed; null without one.',
    })(Page.prototype, 'searchPeriod');
    const method = Object.getOwnPropertyDescriptor(Page.prototype, 'facets')!;
    Field(() => [Facet], {
      complexity: multiplyBy(({ fields }) => fields?.length ?? facetCount, facetWeight),
      description: 'Counts of the whole list under the same filter.',
    })(Page.prototype, 'facets', method);
    Arg('fields', () => [String], {
      nullable: true,
      description: 'Fields to count by; all when absent. Fewer fields are faster.',
    })(Page.prototype, 'facets', 0);
  }

  connectionTypes.set(name, Page);
  return Page;
}
