import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Thing } from '#schema/thing.ts';
import { normaliseNumber } from '#schema/values/identifier.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import { findIdsByIdentifier } from '#server/graph/questions/byIdentifier.ts';

const maxIds = 500;

@Resolver()
export class NodeResolver {
  @Query(() => Thing, {
    nullable: true,
    description:
      'The thing with this id; null when it never existed. A removed record is returned with `record: REMOVED`; a merged id returns the record it was merged into.',
  })
  node(
    @Arg('id', () => ID, { description: 'Id of the thing.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.loadThing(id, info);
  }

  @Query(() => [Thing], {
    nullable: 'items',
    description: 'The things with these ids, in the same order; null where none ever existed.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Up to ${maxIds} ids.` }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > maxIds) throw invalid(`Ask for at most ${maxIds} ids at once; these are ${ids.length}.`);
    return Promise.all(ids.map((id) => context.loadThing(id, info)));
  }

  @Query(() => [Thing], {
    description:
      'The things with an official number, by name: several are duplicates. Case, spaces and punctuation do not count.',
  })
  async byIdentifier(
    @Arg('scheme', () => String, { description: 'Register: SIREN, ISO3166, ROR, WIKIDATA …' }) scheme: string,
    @Arg('value', () => String, { description: 'Number or code in the register.' }) value: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    for (const [name, text] of Object.entries({ scheme, value }))
      if (!normaliseNumber(text)) throw invalid(`${name} must contain a letter or a digit.`);
    const ids = await findIdsByIdentifier(context.graph.read, { scheme, value });
    return (await Promise.all(ids.map((id) => context.loadThing(id, info)))).filter(Boolean);
  }
}
