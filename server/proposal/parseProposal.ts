import type { ProposalInput } from '#schema/answers/overlap.ts';
import { Actor } from '#schema/actor.ts';
import { Place } from '#schema/entities/place.ts';
import { Theme } from '#schema/entities/theme.ts';
import type { Class, Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { Context } from '#server/api/context.ts';
import { bounds } from '#schema/values/date.ts';
import { invalid } from '#server/errors.ts';
import { candidates } from '#server/graph/questions/matchCandidates.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { countsOf, namedIn } from '#server/graph/questions/overlapCandidates.ts';
import { tellingWords, wordsOf } from '#server/graph/read/searchTerms.ts';
import { match } from '#server/identity/match.ts';
import { countries } from '#server/language/countries.ts';
import { dayBefore, monthsFrom } from './period.ts';
import { addresseesIn, formsIn, productsIn, publicsIn, synonymsOf } from '#server/language/lexicon.ts';
import { type GivenWords, type Spoken, type Term, type Understood, notOnlyNaming, spoken } from './proposal.ts';
import { Vocabulary, isGeneral, rarityOf, spellingOf } from './contentWords.ts';

/** When it would be; without a start from today, without an end for twelve months. */
function spanOf({ start, end }: ProposalInput): { from: string; to: string } {
  const from = start ? bounds(start).first : new Date().toISOString().slice(0, 10);
  const to = end ? bounds(end).last : dayBefore(monthsFrom(from, 12));
  if (to < from)
    throw invalid(`The proposal ends (${end}) before it starts (${start ?? 'today'}). Correct one of the dates.`);
  return { from, to };
}

/** A proposer sees what a name was taken for and can say else: what is likely, and nothing else nearly so, is taken. */
const likely = 0.75;
const apart = 0.1;

/** What was given, with the ids that it may mean. Not all of them exist. */
type Read = GivenWords & { ids: string[] };

const means = ({ factor, value, ids }: Read, thing: Thing) =>
  ids.includes(thing.id) || (factor === 'PLACE' && (thing as Partial<Place>).iso === value.toUpperCase());

/** The partners, places and themes given in words, with the ids of what they may mean; what nothing is near enough to is left to the text. */
async function read(
  graph: Graph,
  registry: Registry,
  { partners = [], places = [], themes = [] }: ProposalInput,
): Promise<Read[]> {
  const as = (factor: Read['factor'], type: Class, names: string[]) =>
    names.filter((name) => name.trim() !== '').map((name) => ({ factor, type, name }));
  const written = [...as('PARTNER', Actor, partners), ...as('PLACE', Place, places), ...as('THEME', Theme, themes)];
  const found = await candidates(graph, registry, written);
  return written.map(({ factor, type, name }, n) => {
    const fitting = found[n]!.filter(({ thing }) => thing instanceof type);
    const [best, next] = match({ name }, fitting, 2);
    const meant =
      best && (best.decision === 'SAME' || (best.score >= likely && best.score - (next?.score ?? 0) >= apart));
    return { factor, value: name, ids: meant ? [name, best.thing.id] : [name] };
  });
}

/** A longer text is compared by its first words. */
const mostTerms = 100;

/** The telling words of a text, with what each weighs: the fewer initiatives speak of it, the more. */
async function termsOf(graph: Graph, title: readonly string[], text: readonly string[]): Promise<Term[]> {
  const forms = new Map([...new Set(text)].slice(0, mostTerms).map((word) => [word, [word, ...synonymsOf(word)]]));
  const { counts, initiatives } = await countsOf(graph, new Map([...forms].filter(([word]) => !isGeneral(word))));
  const inTitle = new Set(title);
  return [...forms].map(([word, all]) => ({
    word,
    forms: all,
    general: isGeneral(word),
    rarity: rarityOf(counts.get(word) ?? 0, initiatives),
    inTitle: inTitle.has(word),
  }));
}

/** The countries that words name, or whose people they name: ISO 3166-1 codes. */
const codesIn = (words: readonly string[]) => [...new Set(words.flatMap((word) => countries.get(word) ?? []))];

/** Reads a proposal: its words, and the actors, places and themes that it gives or names. Throws INVALID. */
export async function understand(context: Context, proposal: ProposalInput): Promise<Understood> {
  const { graph, registry } = context;
  const title = tellingWords(proposal.title);
  if (title.length === 0)
    throw invalid('The title of the proposal holds no word. Say in a few words what it would be.');
  const span = spanOf(proposal);
  const text = [...title, ...tellingWords(proposal.description ?? '')];
  const [given, terms] = await Promise.all([read(graph, registry, proposal), termsOf(graph, title, text)]);
  const ids = [...new Set(given.flatMap((one) => one.ids))];
  const known = await namedIn(
    graph,
    registry,
    [...new Set([...text, ...ids.flatMap(wordsOf)])],
    [...ids, ...codesIn(text)],
  );
  const taken = given.map((one) => ({ ...one, thing: known.find(({ thing }) => means(one, thing))?.thing }));
  const meant = new Set(taken.flatMap(({ thing }) => thing?.id ?? []));
  const of = (type: Class): Spoken[] =>
    spoken(
      known.filter(({ thing }) => thing instanceof type),
      meant,
      text,
    );
  // What the text seems to name and the proposer does not mean still hides what it outdid: one word less, not another thing.
  const except = new Set(proposal.except);
  const meantOf = (all: Spoken[]) => all.filter(({ thing, given: isGiven }) => isGiven || !except.has(thing.id));
  const named = of(Place);
  const [places, themes] = [meantOf(named), meantOf(of(Theme))];
  const actors = meantOf(notOnlyNaming(of(Actor), named));
  const addressees = addresseesIn(proposal.title);
  const there = new Set(known.map(({ thing }) => (thing as Partial<Place>).iso));
  const isElsewhere =
    codesIn(title).some((code) => !there.has(code)) ||
    (places.length === 0 && taken.some(({ factor, thing }) => factor === 'PLACE' && !thing));
  return {
    kind: proposal.kind,
    written: spellingOf(`${proposal.description ?? ''} ${proposal.title}`),
    terms,
    said: new Vocabulary(new Set(terms.flatMap(({ forms }) => forms))),
    ...span,
    given: taken,
    actors,
    places,
    themes,
    elsewhere: isElsewhere,
    publics: addressees.size > 0 ? addressees : publicsIn(title),
    addressees,
    forms: formsIn(title),
    products: productsIn(title),
  };
}
