import { timingSafeEqual } from 'node:crypto';
import DataLoader from 'dataloader';
import type { PageArgs } from '#schema/answers/page.ts';
import type { Reader, Registry, Relation } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { type LanguageCode, languages } from '#schema/values/language.ts';
import type { Validity } from '#server/http/etag.ts';
import type { Editor } from '#server/config.ts';
import type { Embedder } from '#server/embedder.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type Ask, keyOf, load } from '#server/graph/read/loader.ts';
import { type Told, toldAlong } from '#server/graph/read/projection.ts';
import { visibilityScopeFor } from '#server/graph/read/visibilityFilter.ts';
import { type Info, Question } from './selection/selection.ts';

/** What the whole server shares. */
export interface House {
  graph: Graph;
  registry: Registry;
  editors: readonly Editor[];
  /** Tells how near texts are in meaning, where one is configured. */
  embedder?: Embedder;
}

/** What one request knows: who asks, in which language, and what was loaded for it already. */
export interface Context extends House, Reader {
  /** Aborts when nobody waits for the answer any more. */
  cancellation: AbortSignal | undefined;
  /** Under which the answer may be kept, as long as it is as right as any. */
  etag: string | undefined;
  role: 'reader' | 'editor';
  /** The name of the editor who asks. */
  editor: string | undefined;
  /** As whoever asks may see it. */
  graph: Graph;
  /** What the question asks for. */
  question: Question;
  /** A thing by its id, as it is asked for; null when there is none that may be seen. */
  thing(id: string, asked: Info | Told<Thing>): Promise<unknown>;
  /** What a thing tells that was told of already. */
  told(of: object, told: Told): Promise<unknown>;
  /** After a change: what was loaded before is out of date. */
  forget(): void;
}

interface Asking {
  authorization?: string;
  acceptLanguage?: string;
  cancellation?: AbortSignal;
  validity?: Validity;
}

/** The first of our languages that the reader accepts, by weight; French when there is none. */
export function languageOf(acceptLanguage = ''): LanguageCode {
  const wished = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.find((one) => one.trim().startsWith('q='));
      return { tag: tag.slice(0, 2), weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { tag, weight } of wished) {
    const known = languages.find((language) => language === tag);
    if (known && weight > 0) return known;
  }
  return 'fr';
}

function holds(token: string, authorization = ''): boolean {
  const given = Buffer.from(authorization.replace(/^Bearer /i, ''));
  const expected = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** A tie tells both its ends: this one is the thing it was reached from. */
function withNear(found: unknown, of: object, { tie, near }: Relation): unknown {
  if (tie)
    for (const one of Array.isArray(found) ? (found as object[]) : (found as { nodes: object[] }).nodes)
      Reflect.set(one, near!, of);
  return found;
}

export function contextOf(
  house: House,
  { authorization, acceptLanguage, cancellation, validity }: Asking = {},
): Context {
  const language = languageOf(acceptLanguage);
  const editor = house.editors.find(({ token }) => holds(token, authorization))?.name;
  const graph = house.graph.seenBy(visibilityScopeFor(editor));
  graph.reading.since = validity?.state;
  const question = new Question(house.registry, language);
  const loader = new DataLoader<Ask, unknown, string>((asks) => load(graph, asks), { cacheKeyFn: keyOf });
  const told = (of: object, one: Told) => loader.load({ id: (of as { id: string }).id, told: one, known: true });
  return {
    ...house,
    language,
    graph,
    cancellation,
    etag: validity?.etag,
    role: editor === undefined ? 'reader' : 'editor',
    editor,
    question,
    thing: (id, as) => loader.load({ id, told: 'fieldNodes' in as ? question.thing(as) : as, known: false }),
    told,
    forget: () => void loader.clearAll(),
    related(of: object, relation: Relation, info: Info, page?: PageArgs) {
      const along = toldAlong(of, question.place(info, relation, page));
      if (along === undefined)
        return told(of, question.relation(info, relation, page)).then((found) => withNear(found, of, relation));
      return along instanceof Error ? along : withNear(along, of, relation);
    },
  };
}
