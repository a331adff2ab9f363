import { Recognised } from '#schema/answers/interpretation.ts';
import type { Thing } from '#schema/thing.ts';
import { isStopWord } from '#server/graph/read/searchTerms.ts';
import type { RecognisedThing } from '#server/proposal/parsedProposal.ts';
import { type ProposalText, joinRanges, toTextRange } from '#server/proposal/text/proposalText.ts';

/** Where some tokens stand in the fields of a proposal. */
export const toRanges = (text: ProposalText, indexes: readonly number[]) =>
  joinRanges(
    text.text,
    indexes.map((index) => text.tokens[index]!),
  ).map((range) => toTextRange(text, range));

/** What a proposal gives or mentions, with the things that `loadThing` finds. */
export async function toRecognised(
  { id, thing, label, country, candidates, tokens, explicit }: RecognisedThing,
  text: ProposalText,
  loadThing: (id: string) => Promise<unknown>,
): Promise<Recognised> {
  const [loaded, ...alternatives] = (await Promise.all(
    [thing, ...candidates].map((found) => found && loadThing(found.id)),
  )) as (Thing | null | undefined)[];
  const words = tokens.flatMap((index) => (isStopWord(text.tokens[index]!.word) ? [] : text.tokens[index]!.spelling));
  return Object.assign(new Recognised(), {
    id,
    names: label,
    countryNames: country,
    thing: loaded,
    candidates: alternatives.filter((found) => !!found),
    words: [...new Set(words)],
    mentions: toRanges(text, tokens),
    given: explicit,
  });
}
