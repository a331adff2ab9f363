import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { PageArgs, createConnectionType } from '#schema/answers/page.ts';
import { Kind } from '#schema/model.ts';
import { Thing } from '#schema/thing.ts';
import type { Context } from '#server/api/context.ts';
import { loadList } from '#server/graph/read/list.ts';

@Resolver()
export class SearchResolver {
  @Query(() => createConnectionType(Thing, { faceted: true }), {
    complexity: 250,
    description:
      'Things that match the words, best first: names, functions of people, kinds, texts, amounts. If none matches all words, those that match the most. Question words, accents, case, language, acronyms and small typos do not matter; a date (“September 2013”) narrows by time. `edges { matched }` says why.',
  })
  search(
    @Arg('text', () => String, { description: 'Words in any language.' }) text: string,
    @Arg('kinds', () => [Kind], { nullable: true, description: 'Only these kinds.' }) kind: string[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { graph, registry, language, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadList(graph, registry, language, {
      label: 'Thing',
      filter: { text, kind },
      ranked: true,
      page,
      ...selection.list(info),
    });
  }
}
