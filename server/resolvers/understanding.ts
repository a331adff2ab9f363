import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ProposalInput } from '#schema/answers/overlap.ts';
import { Given, Recognised, Understanding } from '#schema/answers/understanding.ts';
import { period } from '#schema/values/period.ts';
import type { Context } from '#server/context.ts';
import { speaksOf } from '#server/graph/understanding.ts';
import { compared } from '#server/overlap/compare.ts';
import type { Spoken } from '#server/overlap/proposal.ts';
import { isSmall } from '#server/overlap/words.ts';

@Resolver()
export class UnderstandingResolver {
  @Query(() => Understanding, {
    description:
      'How the question `overlaps` reads the same proposal: what it recognises, what it does not, and with how many initiatives it compares. It is what makes an empty answer worth something.',
  })
  async understanding(
    @Arg('proposal', () => ProposalInput, { description: 'What is planned.' }) proposal: ProposalInput,
    @Ctx() context: Context,
  ): Promise<Understanding> {
    const { understood, near } = await compared(context, proposal);
    const { terms, written, actors, places, themes, given, from, to } = understood;
    const words = terms.map(({ word }) => word);
    const { known, initiatives } = await speaksOf(context.graph, words);
    const naming = new Set([...actors, ...places, ...themes].flatMap((spoken) => [...spoken.words]));
    const asWritten = (all: Iterable<string>) => [...all].map((word) => written.get(word) ?? word);
    const recognised = (spoken: Spoken[]) =>
      spoken.map(({ thing, words: itsWords, given: isGiven }) =>
        Object.assign(new Recognised(), {
          thing,
          words: asWritten(words.filter((word) => itsWords.has(word))),
          given: isGiven,
        }),
      );
    return Object.assign(new Understanding(), {
      actors: recognised(actors),
      places: recognised(places),
      themes: recognised(themes),
      given: given.map(({ factor, value, thing }) => Object.assign(new Given(), { factor, value, thing })),
      words: asWritten(words.filter((word) => !isSmall(word))),
      // A word that named something is known, even in a form that the graph itself never uses.
      unknownWords: asWritten(words.filter((word) => !known.has(word) && !naming.has(word) && !isSmall(word))),
      period: period(`${from}/${to}`),
      compared: near.length,
      initiatives,
    });
  }
}
