import type { Thing } from '#schema/thing.ts';
import { toWords } from '#server/graph/read/searchTerms.ts';
import { Vocabulary } from '#server/language/wordForms.ts';
import type { LocalName, RecognisedThing } from './parsedProposal.ts';
import type { Token } from './text/tokens.ts';

/** A thing of the graph that a text may name. */
export interface NamedThing extends Pick<RecognisedThing, 'idsWithBroader' | 'related'> {
  thing: Thing;
  names: readonly string[];
}

/** What a text mentions: a thing of the graph, or something outside it. */
export interface Mention {
  /** The id of the thing, or a key of its own. */
  id: string;
  named?: NamedThing;
  /** Its name; without one, that of the thing. */
  label?: LocalName;
  country?: LocalName;
  candidates?: readonly Thing[];
  /** Ids of what contains it, when it is outside the graph. */
  broader?: readonly string[];
  /** The indexes of the tokens that name it. */
  tokens: readonly number[];
}

const toLabel = (thing: Thing): LocalName => ({
  original: thing.name(),
  fr: thing.name('FR' as never),
  es: thing.name('ES' as never),
  en: thing.name('EN' as never),
});

/** One recognised thing for all mentions of the same id. */
function toRecognised(mentions: readonly Mention[], tokens: readonly Token[], explicit: boolean): RecognisedThing {
  const [{ id, named, label, country, candidates = [], broader = [] }] = mentions as [Mention];
  const indexes = [...new Set(mentions.flatMap((mention) => mention.tokens))].sort((a, b) => a - b);
  const matchedWords = new Set(indexes.map((index) => tokens[index]!.word));
  const names = named?.names ?? Object.values(label ?? {});
  return {
    id,
    thing: named?.thing,
    label: label ?? (named ? toLabel(named.thing) : { original: id }),
    country,
    candidates,
    idsWithBroader: named?.idsWithBroader ?? [id, ...broader],
    nameWords: new Vocabulary(new Set([...names.flatMap(toWords), ...matchedWords])),
    tokens: indexes,
    matchedWords,
    explicit,
    related: named?.related ?? [],
  };
}

/**
 * The things that a proposal gives and mentions, each once: first those given. A rejected one (`exclude`) stays only when
 * it is given.
 */
export function mergeMentions(
  given: readonly Mention[],
  mentioned: readonly Mention[],
  tokens: readonly Token[],
  rejected: ReadonlySet<string>,
): RecognisedThing[] {
  const givenIds = new Set(given.map(({ id }) => id));
  const byId = new Map<string, Mention[]>();
  for (const mention of [...given, ...mentioned]) {
    if (rejected.has(mention.id) && !givenIds.has(mention.id)) continue;
    byId.set(mention.id, [...(byId.get(mention.id) ?? []), mention]);
  }
  return [...byId].map(([id, mentions]) => toRecognised(mentions, tokens, givenIds.has(id)));
}
