import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ProposalInput } from '#schema/answers/overlap.ts';
import { ProposalPart, Recognised, Interpretation } from '#schema/answers/interpretation.ts';
import type { Thing } from '#schema/thing.ts';
import { period } from '#schema/values/period.ts';
import type { Context } from '#server/api/context.ts';
import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { loadKnownWords } from '#server/graph/questions/wordCounts.ts';
import { compareProposal } from '#server/overlap/compare.ts';
import type { RecognisedThing } from '#server/proposal/parsedProposal.ts';
import { joinRanges, toTextRange } from '#server/proposal/text/proposalText.ts';

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
    const { text, terms, spellings, actors, places, themes, values, from, to } = parsed;
    const words = terms.map(({ word }) => word);
    const { known, initiatives } = await loadKnownWords(context.graph, words);
    const recognisedWords = new Set([...actors, ...places, ...themes].flatMap(({ matchedWords }) => [...matchedWords]));
    const toSpellings = (folded: readonly string[]) => folded.map((word) => spellings.get(word) ?? word);
    const toRanges = (indexes: readonly number[]) =>
      joinRanges(
        text.text,
        indexes.map((index) => text.tokens[index]!),
      ).map((range) => toTextRange(text, range));
    const projection = context.selection.unionProjection(info);
    const loadThings = (things: readonly (Thing | undefined)[]) =>
      Promise.all(things.map((thing) => thing && context.loadThing(thing.id, projection)));
    const toRecognised = (things: readonly RecognisedThing[]) =>
      Promise.all(
        things.map(async ({ id, thing, label, country, candidates, tokens, explicit }) => {
          const [loaded, ...alternatives] = await loadThings([thing, ...candidates]);
          return Object.assign(new Recognised(), {
            id,
            names: label,
            countryNames: country,
            thing: loaded,
            candidates: alternatives.filter(Boolean),
            words: [
              ...new Set(
                tokens.flatMap((index) => (isStopWord(text.tokens[index]!.word) ? [] : text.tokens[index]!.spelling)),
              ),
            ],
            mentions: toRanges(tokens),
            given: explicit,
          });
        }),
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
      title: parsed.title,
      description: text.description,
      words: toSpellings(words),
      wordRanges: toRanges(parsed.comparedTokens),
      // A word that names a thing is known, even in a form that is not in the graph.
      unknownWords: toSpellings(words.filter((word) => !known.has(word) && !recognisedWords.has(word))),
      period: period(`${from}/${to}`),
      periodRanges: parsed.periodRanges.map((range) => toTextRange(text, range)),
      periodAssumed: parsed.periodAssumed,
      compared: candidates.length,
      initiativeCount: initiatives,
    });
  }
}
