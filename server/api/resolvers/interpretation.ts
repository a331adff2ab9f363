import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { InWorker } from '#schema/complexity.ts';
import { ProposalInput } from '#schema/answers/overlap.ts';
import { ProposalPart, Interpretation } from '#schema/answers/interpretation.ts';
import { period } from '#schema/values/period.ts';
import type { Context } from '#server/api/context.ts';
import { loadKnownWords } from '#server/graph/questions/wordCounts.ts';
import { compareProposal } from '#server/overlap/compare.ts';
import { toTextRange } from '#server/proposal/text/proposalText.ts';
import { toRanges, toRecognised } from './toRecognised.ts';

@Resolver()
export class InterpretationResolver {
  @InWorker()
  @Query(() => Interpretation, {
    complexity: 2_500,
    description:
      'How `overlaps` reads a proposal: what it recognises, which words it does not know, and the number of candidates.',
  })
  async interpretation(
    @Arg('proposal', () => ProposalInput, { description: 'The planned initiative.' }) proposal: ProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Interpretation> {
    const { proposal: parsed, candidates } = await compareProposal(context, proposal);
    const { text, terms, spellings, actors, places, themes, values, start, end, from, to } = parsed;
    const words = terms.map(({ word }) => word);
    const { known, initiatives } = await loadKnownWords(context.graph, words);
    const recognisedWords = new Set([...actors, ...places, ...themes].flatMap(({ matchedWords }) => [...matchedWords]));
    const toSpellings = (folded: readonly string[]) => folded.map((word) => spellings.get(word) ?? word);
    const projection = context.selection.unionProjection(info);
    const loadThing = (id: string) => context.loadThing(id, projection);
    const [recognisedActors, recognisedPlaces, recognisedThemes] = await Promise.all(
      [actors, places, themes].map((things) => Promise.all(things.map((item) => toRecognised(item, text, loadThing)))),
    );
    return Object.assign(new Interpretation(), {
      actors: recognisedActors,
      places: recognisedPlaces,
      themes: recognisedThemes,
      given: await Promise.all(
        values.map(async ({ id, factor, value, thing }) =>
          Object.assign(new ProposalPart(), {
            id,
            factor,
            value,
            thing: thing && (await loadThing(thing.id)),
          }),
        ),
      ),
      title: parsed.title,
      description: text.description,
      words: toSpellings(words),
      wordRanges: toRanges(text, parsed.comparedTokens),
      // A word that names a thing is known, even in a form that is not in the graph.
      unknownWords: toSpellings(
        terms.flatMap(({ word, inTitle }) => (inTitle && !known.has(word) && !recognisedWords.has(word) ? [word] : [])),
      ),
      start,
      end,
      period: period(`${from}/${to}`),
      periodRanges: parsed.periodRanges.map((range) => toTextRange(text, range)),
      periodAssumed: parsed.periodAssumed,
      compared: candidates.length,
      initiativeCount: initiatives,
    });
  }
}
