import { Actor } from '#schema/actor.ts';
import type { ProposalInput } from '#schema/answers/overlap.ts';
import { Place } from '#schema/entities/place.ts';
import { Theme } from '#schema/entities/theme.ts';
import { bounds } from '#schema/values/date.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type NamedThingRow, loadNamedThings } from '#server/graph/questions/namedThings.ts';
import { loadNamedActors } from '#server/graph/questions/namedActors.ts';
import { loadWordCounts } from '#server/graph/questions/wordCounts.ts';
import { contentWords, toWords } from '#server/graph/read/searchTerms.ts';
import {
  findEventTypes,
  findExplicitTargetGroups,
  findProductTypes,
  findTargetGroups,
  getSynonyms,
} from '#server/language/lexicon.ts';
import { Vocabulary, computeIdf, isGeneric } from '#server/language/wordForms.ts';
import { buildActorSearches } from './actors/actorSearches.ts';
import { addMonths, dayBefore } from '#schema/values/days.ts';
import { toEnd } from './dates/edtf.ts';
import { dropPassingThemes } from './dropPassingThemes.ts';
import { type Mentions, findMentions, findPartner, findPlaceCodes, findRecord } from './findMentions.ts';
import { type MatchedValue, matchValues } from './matchValues.ts';
import type { ParsedProposal, ProposalValue, Term } from './parsedProposal.ts';
import { createPlaceFinder, toOutsidePlace, toPlaceCodes } from './places.ts';
import { type Mention, type NamedThing, mergeMentions } from './recogniseThings.ts';
import { readText } from './text/proposalText.ts';
import { type Subject, findSubject } from './text/subject.ts';
import { type Token, tokenize } from './text/tokens.ts';

/** The period that is compared: starts today and lasts twelve months unless the proposal says otherwise. */
function toPeriod({ start, end }: { start?: string; end?: string }): { from: string; to: string } {
  const from = start ? bounds(start).first : new Date().toISOString().slice(0, 10);
  const to = end ? bounds(end).last : dayBefore(addMonths(from, 12));
  if (to < from)
    throw invalid(`The proposal ends (${end}) before it starts (${start ?? 'today'}). Correct one of the dates.`);
  return { from, to };
}

/** The dates of the fields, or else of the text. What the text says of an end applies to its own start. */
function toDates(
  { start, end }: ProposalInput,
  { start: readStart, end: readEnd, months }: Mentions['period'],
): { start?: string; end?: string } {
  if (!start) return { start: readStart, end: end ?? readEnd };
  return {
    start,
    end: end ?? (months ? toEnd(start, { months, days: 0 }) : readStart === start ? readEnd : undefined),
  };
}

/** Later words of a text are not compared. */
const maxTerms = 100;

/** The words at some tokens, each once: first those of the title. */
async function loadTerms(
  graph: Graph,
  tokens: readonly Token[],
  { core, context }: Pick<Subject, 'core' | 'context'>,
): Promise<Term[]> {
  const toWord = (index: number) => tokens[index]!.word;
  const inTitle = new Set(core.map(toWord));
  const words = [...new Set([...inTitle, ...context.map(toWord)])].slice(0, maxTerms);
  const variants = new Map(words.map((word) => [word, [word, ...getSynonyms(word)]]));
  const { counts, initiatives } = await loadWordCounts(
    graph,
    new Map([...variants].filter(([word]) => !isGeneric(word))),
  );
  return [...variants].map(([word, forms]) => ({
    word,
    variants: forms,
    generic: isGeneric(word),
    idf: computeIdf(counts.get(word) ?? 0, initiatives),
    inTitle: inTitle.has(word),
  }));
}

const types = { PARTNER: Actor, PLACE: Place, THEME: Theme } as const;

const isMeant = ({ factor, value, ids }: MatchedValue, { thing }: NamedThing) =>
  thing instanceof types[factor] &&
  (ids.includes(thing.id) || (factor === 'PLACE' && (thing as Place).iso === value.toUpperCase()));

/** A given value as a mention: the thing it was resolved to, or a name outside the graph. */
function toMention(
  { factor, value, place }: MatchedValue,
  named: NamedThing | undefined,
  rows: readonly NamedThingRow[],
): Mention | undefined {
  if (named) return { id: named.thing.id, named, tokens: [] };
  if (place) return { ...toOutsidePlace(place, rows, value), tokens: [] };
  return factor === 'PARTNER'
    ? { id: `actor:${toWords(value).join('-')}`, label: { original: value.trim() }, tokens: [] }
    : undefined;
}

/** Reads what a proposal is about, and the actors, places, themes and dates that it gives or names. Throws INVALID. */
export async function parseProposal(context: Context, proposal: ProposalInput): Promise<ParsedProposal> {
  const { graph, registry } = context;
  const text = readText(proposal);
  const { tokens } = text;
  const findPlaces = createPlaceFinder(tokens);
  const codes = findPlaceCodes(findPlaces);
  const partners = (proposal.partners ?? []).join(' ; ');
  const [matchedValues, namedActors] = await Promise.all([
    matchValues(graph, registry, proposal),
    loadNamedActors(graph, registry, [
      ...buildActorSearches(text.text, tokens),
      ...(partners ? buildActorSearches(partners, tokenize(partners)) : []),
    ]),
  ]);
  const ids = [...new Set(matchedValues.flatMap((matched) => matched.ids))];
  const words = [...new Set(tokens.map(({ word }) => word))];
  const loaded = await loadNamedThings(
    graph,
    registry,
    [...new Set([...contentWords(words.join(' ')), ...ids.flatMap(toWords)])],
    [...ids, ...codes, ...matchedValues.flatMap(({ place }) => (place ? toPlaceCodes(place) : []))],
  );
  const isLoaded = new Set(loaded.map(({ thing }) => thing.id));
  const namedThings: NamedThingRow[] = [
    ...loaded,
    ...namedActors
      .filter(({ thing }) => !isLoaded.has(thing.id))
      .map((actor) => ({ ...actor, idsWithBroader: [actor.thing.id] })),
  ];
  const given = matchedValues.map((matched) => {
    const named =
      namedThings.find((item) => isMeant(matched, item)) ??
      (matched.place && findRecord(matched.place, namedThings)) ??
      (matched.factor === 'PARTNER' ? findPartner(matched.value, namedThings) : undefined);
    return { matched, named, mention: toMention(matched, named, namedThings) };
  });
  const mentions = findMentions(text, namedThings, findPlaces);
  const rejected = new Set(proposal.exclude);
  const recognise = (factor: ProposalValue['factor'], found: readonly Mention[]) =>
    mergeMentions(
      given.flatMap(({ matched, mention }) => (matched.factor === factor ? (mention ?? []) : [])),
      found,
      tokens,
      rejected,
    );
  const actors = recognise('PARTNER', mentions.actors);
  const places = recognise('PLACE', mentions.places);
  // What is rejected is no name: its words are words again.
  const isRejected = ({ id }: Mention) => rejected.has(id) && ![...actors, ...places].some((thing) => thing.id === id);
  const rejectedTokens = new Set(
    [...mentions.actors, ...mentions.places].filter(isRejected).flatMap((mention) => mention.tokens),
  );
  const taken = new Set([
    ...[...mentions.taken].filter((index) => !rejectedTokens.has(index)),
    ...actors.flatMap((actor) => actor.tokens),
    ...places.flatMap((place) => place.tokens),
  ]);
  const subject = findSubject(text, (index) => taken.has(index));
  const themes = recognise('THEME', dropPassingThemes(mentions.themes, subject.core, tokens));
  if (subject.core.length + actors.length + places.length + themes.length === 0)
    throw invalid('The text of the proposal contains no content word. Describe the initiative in a few words.');
  const terms = await loadTerms(graph, tokens, subject);
  const coreWords = subject.core.map((index) => tokens[index]!.word);
  const explicitTargetGroups = findExplicitTargetGroups(subject.title);
  const dates = toDates(proposal, mentions.period);
  return {
    kind: proposal.kind,
    text,
    title: subject.title,
    terms,
    vocabulary: new Vocabulary(new Set(terms.flatMap(({ variants }) => variants))),
    comparedTokens: [...subject.core, ...subject.context].sort((a, b) => a - b),
    spellings: new Map(tokens.toReversed().map(({ word, spelling }) => [word, spelling])),
    ...dates,
    ...toPeriod(dates),
    periodRanges: proposal.start || proposal.end ? [] : mentions.period.ranges,
    periodAssumed: !dates.start && !dates.end,
    values: given.map(({ matched: { factor, value }, named, mention }) => ({
      factor,
      value,
      id: mention?.id,
      thing: named?.thing,
    })),
    actors,
    places,
    themes,
    outsideKnownPlaces: given.some(({ matched, named }) => matched.factor === 'PLACE' && !named && !matched.place),
    targetGroups: explicitTargetGroups.size > 0 ? explicitTargetGroups : findTargetGroups(coreWords),
    explicitTargetGroups,
    eventTypes: findEventTypes(coreWords),
    productTypes: findProductTypes(coreWords),
  };
}
