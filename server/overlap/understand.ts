import type { ProposalInput } from '#schema/answers/overlap.ts';
import { Actor } from '#schema/actor.ts';
import { Place } from '#schema/entities/place.ts';
import { Theme } from '#schema/entities/theme.ts';
import type { Class, Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { Context } from '#server/context.ts';
import { bounds } from '#schema/values/date.ts';
import { invalid } from '#server/errors.ts';
import { candidates } from '#server/graph/candidates.ts';
import type { Graph } from '#server/graph/connection.ts';
import { namedIn } from '#server/graph/overlaps.ts';
import { folded, tellingWords, wordsOf } from '#server/graph/words.ts';
import { match } from '#server/identity/match.ts';
import { dayBefore, monthsFrom } from './period.ts';
import { type GivenWords, type Spoken, type Understood, spoken } from './proposal.ts';

/** When it would be; without a start from today, without an end for twelve months. */
function spanOf({ start, end }: ProposalInput): { from: string; to: string } {
  const from = start ? bounds(start).first : new Date().toISOString().slice(0, 10);
  const to = end ? bounds(end).last : dayBefore(monthsFrom(from, 12));
  if (to < from)
    throw invalid(`The proposal ends (${end}) before it starts (${start ?? 'today'}). Correct one of the dates.`);
  return { from, to };
}

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
    const matched = match({ name }, fitting, 1).filter(({ decision, score }) => decision === 'SAME' || score >= 0.9);
    return { factor, value: name, ids: [name, ...matched.map(({ thing }) => thing.id)] };
  });
}

/** Reads a proposal: its words, and the actors, places and themes that it gives or names. Throws INVALID. */
export async function understand(context: Context, proposal: ProposalInput): Promise<Understood> {
  const { graph, registry } = context;
  const titleWords = tellingWords(proposal.title);
  if (titleWords.length === 0)
    throw invalid('The title of the proposal holds no word. Say in a few words what it would be.');
  const span = spanOf(proposal);
  const text = [...tellingWords(proposal.title), ...tellingWords(proposal.description ?? '')];
  const given = await read(graph, registry, proposal);
  const ids = [...new Set(given.flatMap((one) => one.ids))];
  const known = await namedIn(graph, registry, [...new Set([...text, ...ids.flatMap(wordsOf)])], ids);
  const taken = given.map((one) => ({ ...one, thing: known.find(({ thing }) => means(one, thing))?.thing }));
  const all = spoken(known, new Set(taken.flatMap(({ thing }) => thing?.id ?? [])), text);
  const of = (type: Class): Spoken[] => all.filter(({ thing }) => thing instanceof type);
  const [actors, places, themes] = [of(Actor), of(Place), of(Theme)];
  const around = [...new Set([...places, ...themes].flatMap(({ ids }) => ids))];
  const wider = (await Promise.all(around.map((id) => context.thing(id)))) as Thing[];
  const written = new Map(
    `${proposal.description ?? ''} ${proposal.title}`.split(/[^\p{L}\p{N}]+/u).map((word) => [folded(word), word]),
  );
  return {
    kind: proposal.kind,
    written,
    words: [...new Set(text)],
    titleWords: new Set(titleWords),
    ...span,
    given: taken,
    actors,
    places,
    themes,
    wider: new Map(wider.map((thing) => [thing.id, thing])),
  };
}
