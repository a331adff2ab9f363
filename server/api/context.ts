import { timingSafeEqual } from 'node:crypto';
import DataLoader from 'dataloader';
import type { PageArgs } from '#schema/answers/page.ts';
import type { FieldContext, Registry, Relation } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { type LanguageCode, languages } from '#schema/values/language.ts';
import type { Validator } from '#server/http/etag.ts';
import type { Editor } from '#server/config.ts';
import type { Embedder } from '#server/embedder.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type LoadRequest, cacheKey, batchLoad } from '#server/graph/read/loader.ts';
import { type Projection, getPrefetched } from '#server/graph/read/projection.ts';
import { visibilityScopeFor } from '#server/graph/read/visibilityFilter.ts';
import type { FieldInfo } from './selection/selectedFields.ts';
import { Selection } from './selection/selection.ts';

/** What the whole server shares. */
export interface AppServices {
  graph: Graph;
  registry: Registry;
  editors: readonly Editor[];
  /** Tells how near texts are in meaning, where one is configured. */
  embedder?: Embedder;
}

/** What one request knows: who asks, in which language, and what was loaded for it already. */
export interface Context extends AppServices, FieldContext {
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
  selection: Selection;
  /** A thing by its id, as it is asked for; null when there is none that may be seen. */
  thing(id: string, asked: FieldInfo | Projection<Thing>): Promise<unknown>;
  /** What a thing tells that was told of already. */
  loadProjection(of: object, told: Projection): Promise<unknown>;
  /** After a change: what was loaded before is out of date. */
  forget(): void;
}

interface RequestInfo {
  authorization?: string;
  acceptLanguage?: string;
  cancellation?: AbortSignal;
  validity?: Validator;
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

function matchesToken(token: string, authorization = ''): boolean {
  const given = Buffer.from(authorization.replace(/^Bearer /i, ''));
  const expected = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** A tie tells both its ends: this one is the thing it was reached from. */
function withNear(found: unknown, of: object, { edgeType, thisEnd }: Relation): unknown {
  if (edgeType)
    for (const one of Array.isArray(found) ? (found as object[]) : (found as { nodes: object[] }).nodes)
      Reflect.set(one, thisEnd!, of);
  return found;
}

export function createContext(
  house: AppServices,
  { authorization, acceptLanguage, cancellation, validity }: RequestInfo = {},
): Context {
  const language = languageOf(acceptLanguage);
  const editor = house.editors.find(({ token }) => matchesToken(token, authorization))?.name;
  const graph = house.graph.seenBy(visibilityScopeFor(editor));
  graph.reading.since = validity?.state;
  const question = new Selection(house.registry, language);
  const loader = new DataLoader<LoadRequest, unknown, string>((asks) => batchLoad(graph, asks), {
    cacheKeyFn: cacheKey,
  });
  const told = (of: object, one: Projection) =>
    loader.load({ id: (of as { id: string }).id, told: one, isLoaded: true });
  return {
    ...house,
    language,
    graph,
    cancellation,
    etag: validity?.etag,
    role: editor === undefined ? 'reader' : 'editor',
    editor,
    selection: question,
    thing: (id, as) =>
      loader.load({ id, told: 'fieldNodes' in as ? question.thingProjection(as) : as, isLoaded: false }),
    loadProjection: told,
    forget: () => void loader.clearAll(),
    related(of: object, relation: Relation, info: FieldInfo, page?: PageArgs) {
      const along = getPrefetched(of, question.relationKey(info, relation, page));
      if (along === undefined)
        return told(of, question.relationProjection(info, relation, page)).then((found) =>
          withNear(found, of, relation),
        );
      return along instanceof Error ? along : withNear(along, of, relation);
    },
  };
}
