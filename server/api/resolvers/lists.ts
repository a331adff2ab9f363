import { Arg, Args, Resolver } from 'type-graphql';
import { Actor } from '#schema/actor.ts';
import { ThingFilter, ThingOrder } from '#schema/answers/filter.ts';
import { PageArgs, createConnectionType } from '#schema/answers/page.ts';
import { Initiative } from '#schema/initiative.ts';
import type { Class } from '#schema/model.ts';
import { Thing } from '#schema/thing.ts';
import { type Where, getWhereType } from '#schema/where.ts';
import { loadList } from '#server/graph/read/list.ts';
import { declareQuery } from './operation.ts';

/** A browsable list: filtered, ordered, counted, paged both ways. */
export function declareList(resolver: object, name: string, type: Class, description: string) {
  const connection = createConnectionType(type, { faceted: true });
  declareQuery(resolver, {
    name,
    type: () => connection,
    description,
    complexity: 50,
    takes: [
      Args(() => PageArgs) as ParameterDecorator,
      Arg('filter', () => ThingFilter, {
        nullable: true,
        description: 'Filter; all when absent.',
      }) as ParameterDecorator,
      Arg('orderBy', () => ThingOrder, {
        nullable: true,
        description: 'Order; by name when absent.',
      }) as ParameterDecorator,
      Arg('where', () => getWhereType(type) as never, {
        nullable: true,
        description: 'Conditions on the facts and relations of this kind, besides `filter`.',
      }) as ParameterDecorator,
    ],
    run: (
      { graph, registry, language, selection },
      info,
      page: PageArgs,
      filter?: ThingFilter,
      order?: ThingOrder,
      where?: Where,
    ) =>
      loadList(graph, registry, language, {
        label: type.name,
        filter,
        order,
        where,
        page,
        ...selection.list(info),
      }),
  });
}

/** What lists over several kinds return. */
export const listedInterfaces: readonly Class[] = [Thing, Actor, Initiative];

/** The lists over several kinds of thing. */
@Resolver()
export class ListsResolver {}

declareList(ListsResolver.prototype, 'things', Thing, 'Everything there is, of all kinds.');
declareList(ListsResolver.prototype, 'actors', Actor, 'Institutions and people.');
declareList(ListsResolver.prototype, 'initiatives', Initiative, 'Agreements, trainings, events and projects.');
