import { Actor } from '#schema/actor.ts';
import type { ProposalInput } from '#schema/answers/overlap.ts';
import { Place } from '#schema/entities/place.ts';
import { Theme } from '#schema/entities/theme.ts';
import type { Class } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { bounds } from '#schema/values/date.ts';
import type { Context } from '#server/api/context.ts';
import { invalid } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { loadNamedThings } from '#server/graph/questions/namedThings.ts';
import { loadWordCounts } from '#server/graph/questions/wordCounts.ts';
import { contentWords, toWords } from '#server/graph/read/searchTerms.ts';
import { countryCodes } from '#server/language/countries.ts';
import {
  findEventTypes,
  findExplicitTargetGroups,
  findProductTypes,
  findTargetGroups,
  getSynonyms,
} from '#server/language/lexicon.ts';
import { Vocabulary, computeIdf, isGeneric, mapSpellings } from '#server/language/wordForms.ts';
import { addMonths, dayBefore } from './days.ts';
import type { ParsedProposal, Term } from './parsedProposal.ts';
import { type NamedThing, excludePlaceNames, recogniseThings } from './recogniseThings.ts';
import { type MatchedValue, matchValues } from './matchValues.ts';

/** The period of a proposal: starts today and lasts twelve months unless it says otherwise. */
function toPeriod({ start, end }: ProposalInput): { from: string; to: string } {
  const from = start ? bounds(start).first : new Date().toISOString().slice(0, 10);
  const to = end ? bounds(end).last : dayBefore(addMonths(from, 12));
  if (to < from)
    throw invalid(`The proposal ends (${end}) before it starts (${start ?? 'today'}). Correct one of the dates.`);
  return { from, to };
}

/** Later words of a text are not compared. */
const maxTerms = 100;

async function loadTerms(graph: Graph, title: readonly string[], text: readonly string[]): Promise<Term[]> {
  const variants = new Map([...new Set(text)].slice(0, maxTerms).map((word) => [word, [word, ...getSynonyms(word)]]));
  const { counts, initiatives } = await loadWordCounts(
    graph,
    new Map([...variants].filter(([word]) => !isGeneric(word))),
  );
  const inTitle = new Set(title);
  return [...variants].map(([word, forms]) => ({
    word,
    variants: forms,
    generic: isGeneric(word),
    idf: computeIdf(counts.get(word) ?? 0, initiatives),
    inTitle: inTitle.has(word),
  }));
}

/** ISO 3166-1 codes of the countries that single words name, also by a demonym. */
const findCountryCodes = (words: readonly string[]) => [
  ...new Set(words.flatMap((word) => countryCodes.get(word) ?? [])),
];

const isMeant = ({ factor, value, ids }: MatchedValue, thing: Thing) =>
  ids.includes(thing.id) || (factor === 'PLACE' && (thing as Partial<Place>).iso === value.toUpperCase());

/** The partners, themes and places that the values resolve to and the text names. */
function recogniseAll(
  proposal: ProposalInput,
  text: readonly string[],
  namedThings: readonly NamedThing[],
  explicitIds: ReadonlySet<string>,
) {
  const recognise = (type: Class) =>
    recogniseThings(
      namedThings.filter(({ thing }) => thing instanceof type),
      explicitIds,
      text,
    );
  // Applied last: what the proposer rejects still supersedes other things. Excluding "Mexico City" must not
  // bring back "Mexico".
  const rejected = new Set(proposal.exclude);
  const isAccepted = ({ thing, explicit }: { thing: Thing; explicit: boolean }) => explicit || !rejected.has(thing.id);
  const places = recognise(Place);
  return {
    actors: excludePlaceNames(recognise(Actor), places).filter(isAccepted),
    places: places.filter(isAccepted),
    themes: recognise(Theme).filter(isAccepted),
  };
}

/** Reads the words of a proposal, and the actors, places and themes that it gives or names. Throws INVALID. */
export async function parseProposal(context: Context, proposal: ProposalInput): Promise<ParsedProposal> {
  const { graph, registry } = context;
  const title = contentWords(proposal.title ?? '');
  if (title.length === 0)
    throw invalid('The title of the proposal contains no content word. Describe the initiative in a few words.');
  const period = toPeriod(proposal);
  const text = [...title, ...contentWords(proposal.description ?? '')];
  const [matchedValues, terms] = await Promise.all([
    matchValues(graph, registry, proposal),
    loadTerms(graph, title, text),
  ]);
  const ids = [...new Set(matchedValues.flatMap((matched) => matched.ids))];
  const namedThings = await loadNamedThings(
    graph,
    registry,
    [...new Set([...text, ...ids.flatMap(toWords)])],
    [...ids, ...findCountryCodes(text)],
  );
  const values = matchedValues.map((matched) => ({
    ...matched,
    thing: namedThings.find(({ thing }) => isMeant(matched, thing))?.thing,
  }));
  const explicitIds = new Set(values.flatMap(({ thing }) => thing?.id ?? []));
  const recognised = recogniseAll(proposal, text, namedThings, explicitIds);
  const explicitTargetGroups = findExplicitTargetGroups(proposal.title ?? '');
  const knownCodes = new Set(namedThings.map(({ thing }) => (thing as Partial<Place>).iso));
  const outsideKnownPlaces =
    findCountryCodes(title).some((code) => !knownCodes.has(code)) ||
    (recognised.places.length === 0 && values.some(({ factor, thing }) => factor === 'PLACE' && !thing));
  return {
    kind: proposal.kind,
    terms,
    vocabulary: new Vocabulary(new Set(terms.flatMap(({ variants }) => variants))),
    spellings: mapSpellings(`${proposal.description ?? ''} ${proposal.title ?? ''}`),
    ...period,
    values,
    ...recognised,
    outsideKnownPlaces,
    targetGroups: explicitTargetGroups.size > 0 ? explicitTargetGroups : findTargetGroups(title),
    explicitTargetGroups,
    eventTypes: findEventTypes(title),
    productTypes: findProductTypes(title),
  };
}
