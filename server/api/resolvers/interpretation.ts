import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ProposalInput } from '#schema/answers/overlap.ts';
import { Given, Recognised, Understanding } from '#schema/answers/interpretation.ts';
import { period } from '#schema/values/period.ts';
import type { Context } from '#server/api/context.ts';
import { loadKnownWords } from '#server/graph/questions/interpretation.ts';
import { compared } from '#server/overlap/compare.ts';
import type { Spoken } from '#server/overlap/proposal.ts';
import { isSmall } from '#server/overlap/contentWords.ts';

@Resolver()
export class InterpretationResolver {
  @Query(() => Understanding, {
    description:
      'How the question `overlaps` reads the same proposal: what it recognises, what it does not, and with how many initiatives it compares. It is what makes an empty answer worth something.',
  })
  async understanding(
    @Arg('proposal', () => ProposalInput, { description: 'What is planned.' }) proposal: ProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Understanding> {
    const { understood, near } = await compared(context, proposal);
    const { terms, written, actors, places, themes, given, from, to } = understood;
    const words = terms.map(({ word }) => word);
    const { known, initiatives } = await loadKnownWords(context.graph, words);
    const naming = new Set([...actors, ...places, ...themes].flatMap((spoken) => [...spoken.words]));
    const asWritten = (all: Iterable<string>) => [...all].map((word) => written.get(word) ?? word);
    const asked = context.selection.unionProjection(info);
    const recognised = (spoken: Spoken[]) =>
      Promise.all(
        spoken.map(async ({ thing, words: itsWords, given: isGiven }) =>
          Object.assign(new Recognised(), {
            thing: await context.thing(thing.id, asked),
            words: asWritten(words.filter((word) => itsWords.has(word))),
            given: isGiven,
          }),
        ),
      );
    const [ofActors, ofPlaces, ofThemes] = await Promise.all([actors, places, themes].map(recognised));
    return Object.assign(new Understanding(), {
      actors: ofActors,
      places: ofPlaces,
      themes: ofThemes,
      given: await Promise.all(
        given.map(async ({ factor, value, thing }) =>
          Object.assign(new Given(), { factor, value, thing: thing && (await context.thing(thing.id, asked)) }),
        ),
      ),
      words: asWritten(words.filter((word) => !isSmall(word))),
      // A word that named something is known, even in a form that the graph itself never uses.
      unknownWords: asWritten(words.filter((word) => !known.has(word) && !naming.has(word) && !isSmall(word))),
      period: period(`${from}/${to}`),
      compared: near.length,
      initiatives,
    });
  }
}
