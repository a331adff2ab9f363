import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '#schema/actor.ts';
import { Partner } from '#schema/answers/partner.ts';
import type { Context } from '#server/context.ts';
import { partners } from '#server/graph/partners.ts';
import { amount } from './amount.ts';

const counts = amount('first', 'How many at most', { least: 0, most: 500, usual: 50 });

const loaders = new WeakMap<Context, DataLoader<{ id: string; first: number }, Partner[], string>>();

/** One per request: the partners of a page of actors come in one round trip. */
function loaderOf(context: Context) {
  const known = loaders.get(context);
  if (known) return known;
  const { graph, registry, language } = context;
  const loader = new DataLoader<{ id: string; first: number }, Partner[], string>(
    async (asks) => {
      const most = Math.max(...asks.map(({ first }) => first));
      const found = await partners(
        graph,
        registry,
        language,
        asks.map(({ id }) => id),
        most,
      );
      return found.map((some, n) => some.slice(0, asks[n]!.first));
    },
    { cacheKeyFn: ({ id, first }) => `${first} ${id}` },
  );
  loaders.set(context, loader);
  return loader;
}

@Resolver(() => Actor)
export class PartnersResolver {
  @FieldResolver(() => [Partner], {
    description:
      'With whom the actor cooperates: whoever shares an initiative with it, most shared first, with these initiatives as the evidence.',
  })
  partners(@Root() actor: Actor, @counts.arg first: number | null, @Ctx() context: Context) {
    return loaderOf(context).load({ id: actor.id, first: counts.of(first) });
  }
}
