import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ProposalInput } from '#schema/answers/overlap.ts';
import { ProposalPart, Recognised, Interpretation } from '#schema/answers/interpretation.ts';
import { period } from '#schema/values/period.ts';
import type { Context } from '#server/api/context.ts';
import { loadKnownWords } from '#server/graph/questions/wordCounts.ts';
import { compareProposal } from '#server/overlap/compare.ts';
import type { RecognisedThing } from '#server/proposal/parsedProposal.ts';
import { cleanText } from '#server/language/cleanText.ts';
import { isFiller } from '#server/language/wordForms.ts';

@Resolver()
export class InterpretationResolver {
  @Query(() => Interpretation, {
    description:
      'How `overlaps` reads a proposal: what it recognises, which words it does not know, and the number of candidates.',
  })
  async interpretation(
    @Arg('proposal', () => ProposalInput, { description: 'The planned initiative.' }) proposal: ProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Interpretation> {
    const { proposal: parsed, candidates } = await compareProposal(context, proposal);
    const { terms, spellings, actors, places, themes, values, from, to } = parsed;
    const words = terms.map(({ word }) => word);
    const { known, initiatives } = await loadKnownWords(context.graph, words);
    const recognisedWords = new Set([...actors, ...places, ...themes].flatMap(({ matchedWords }) => [...matchedWords]));
    const toSpellings = (folded: readonly string[]) => folded.map((word) => spellings.get(word) ?? word);
    const projection = context.selection.unionProjection(info);
    const toRecognised = (things: RecognisedThing[]) =>
      Promise.all(
        things.map(async ({ thing, matchedWords, explicit }) =>
          Object.assign(new Recognised(), {
            id: thing.id,
            names: { original: thing.name() },
            thing: await context.loadThing(thing.id, projection),
            candidates: [],
            mentions: [],
            words: toSpellings(words.filter((word) => matchedWords.has(word))),
            given: explicit,
          }),
        ),
      );
    const [recognisedActors, recognisedPlaces, recognisedThemes] = await Promise.all(
      [actors, places, themes].map(toRecognised),
    );
    return Object.assign(new Interpretation(), {
      actors: recognisedActors,
      places: recognisedPlaces,
      themes: recognisedThemes,
      given: await Promise.all(
        values.map(async ({ factor, value, thing }) =>
          Object.assign(new ProposalPart(), {
            factor,
            value,
            thing: thing && (await context.loadThing(thing.id, projection)),
          }),
        ),
      ),
      title: cleanText(proposal.title ?? ''),
      description: cleanText(proposal.description ?? ''),
      words: toSpellings(words.filter((word) => !isFiller(word))),
      wordRanges: [],
      // A word that names a thing is known, even in a form that is not in the graph.
      unknownWords: toSpellings(
        words.filter((word) => !known.has(word) && !recognisedWords.has(word) && !isFiller(word)),
      ),
      period: period(`${from}/${to}`),
      periodRanges: [],
      periodAssumed: !proposal.start && !proposal.end,
      compared: candidates.length,
      initiativeCount: initiatives,
    });
  }
}
