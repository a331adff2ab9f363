import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ProposalInput } from '#schema/answers/overlap.ts';
import { Given, Recognised, Understanding } from '#schema/answers/understanding.ts';
import { period } from '#schema/values/period.ts';
import type { Context } from '#server/context.ts';
import { initiativesNear } from '#server/graph/overlaps.ts';
import { speaksOf } from '#server/graph/understanding.ts';
import type { Spoken } from '#server/overlap/proposal.ts';
import { understand } from '#server/overlap/understand.ts';

@Resolver()
export class UnderstandingResolver {
  @Query(() => Understanding, {
    description:
      'How the question `overlaps` reads the same proposal: what it recognises, what it does not, and with how many initiatives it compares. It is what makes an empty answer worth something.',
  })
  async understanding(
    @Arg('proposal', () => ProposalInput, { description: 'What is planned.' }) proposal: ProposalInput,
    @Ctx() { graph, registry }: Context,
  ): Promise<Understanding> {
    const { words, written, actors, places, themes, given, from, to } = await understand(graph, registry, proposal);
    const ids = (spoken: Spoken[]) => spoken.map(({ thing }) => thing.id);
    const [{ known, initiatives }, near] = await Promise.all([
      speaksOf(graph, words),
      initiativesNear(graph, registry, words, ids(themes), ids(actors)),
    ]);
    const asWritten = (all: Iterable<string>) => [...all].map((word) => written.get(word) ?? word);
    const recognised = (spoken: Spoken[]) =>
      spoken.map(({ thing, words: naming, given: isGiven }) =>
        Object.assign(new Recognised(), {
          thing,
          words: asWritten(words.filter((word) => naming.has(word))),
          given: isGiven,
        }),
      );
    return Object.assign(new Understanding(), {
      actors: recognised(actors),
      places: recognised(places),
      themes: recognised(themes),
      given: given.map(({ factor, value, thing }) => Object.assign(new Given(), { factor, value, thing })),
      words: asWritten(words),
      unknownWords: asWritten(words.filter((word) => !known.has(word))),
      period: period(`${from}/${to}`),
      compared: near.length,
      initiatives,
    });
  }
}
