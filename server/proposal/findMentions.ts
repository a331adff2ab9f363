import { Actor } from '#schema/actor.ts';
import { Place } from '#schema/entities/place.ts';
import { Theme } from '#schema/entities/theme.ts';
import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { findNamingWords, sameStem } from '#server/language/wordForms.ts';
import { type PeriodReading, readPeriod } from './dates/readPeriod.ts';
import type { Mention, NamedThing } from './recogniseThings.ts';
import type { ProposalText } from './text/proposalText.ts';

/** What the text of a proposal mentions. */
export interface Mentions {
  actors: Mention[];
  places: Mention[];
  themes: Mention[];
  /** The indexes of tokens that name a person, an institution, a place or a date: they say nothing of the subject. */
  taken: ReadonlySet<number>;
  period: Pick<PeriodReading, 'start' | 'end' | 'months' | 'ranges'>;
}

/** The actors, places, themes and dates that a text mentions. */
export function findMentions({ text, tokens }: ProposalText, namedThings: readonly NamedThing[]): Mentions {
  const today = new Date().toISOString().slice(0, 10);
  const content = tokens.flatMap(({ word }, index) => (isStopWord(word) ? [] : { word, index }));
  const words = content.map(({ word }) => word);
  const find = (type: Function, sameWord?: typeof sameStem) => {
    const found = namedThings
      .filter(({ thing }) => thing instanceof type)
      .map((named) => ({
        id: named.thing.id,
        named,
        tokens: [...findNamingWords(named.names, words, sameWord)].map((n) => content[n]!.index),
      }))
      .filter((mention) => mention.tokens.length > 0);
    return found.filter(
      (mention) =>
        !found.some(
          (rival) =>
            rival !== mention &&
            mention.tokens.every((token) => rival.tokens.includes(token)) &&
            (rival.tokens.length > mention.tokens.length || mention.named.idsWithBroader.includes(rival.id)),
        ),
    );
  };
  const places = find(Place, sameStem);
  const actors = find(Actor).filter(
    (actor) => !places.some((place) => actor.tokens.every((token) => place.tokens.includes(token))),
  );
  return { actors, places, themes: find(Theme), taken: new Set(), period: readPeriod(text, today) };
}
