import { setMaxListeners } from 'node:events';
import DataLoader from 'dataloader';
import type { Entity, FieldContext, Registry, Relation, RelationArgs } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { Authenticator } from '#server/access/authenticator.ts';
import { type Viewer, anonymous } from '#server/access/viewer.ts';
import type { Embedder } from '#server/embedder.ts';
import type { Encoder } from '#server/encoder/createEncoder.ts';
import { getEncoder } from '#server/encoder/sharedEncoder.ts';
import type { DatabaseState, Graph } from '#server/graph/connection/connection.ts';
import type { Mailer } from '#server/mail/mailer.ts';
import { type FoundCitation, loadCitingFacts } from '#server/graph/questions/citingFacts.ts';
import {
  type LoadedUsage,
  type RemovedReference,
  loadRemovedReferences,
  loadUsage,
} from '#server/graph/questions/usage.ts';
import { type LoadedText, loadDocumentTexts } from '#server/graph/read/documentText.ts';
import { type LoadRequest, cacheKey, batchLoad } from '#server/graph/read/loader.ts';
import { type Projection, getPrefetched } from '#server/graph/read/projection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { visibilityScopeFor } from '#server/graph/read/visibilityFilter.ts';
import { loadHiddenIds, omitHidden, referencedIds } from '#server/graph/write/hiddenReferences.ts';
import { parseAcceptLanguage } from './acceptLanguage.ts';
import { isAllowed } from './permissions.ts';
import type { FieldInfo } from './selection/selectedFields.ts';
import { Selection } from './selection/selection.ts';

/** What all requests share. */
export interface AppServices {
  graph: Graph;
  registry: Registry;
  /** Absent where nobody signs in, as in a worker thread. */
  authenticator?: Authenticator;
  embedder?: Embedder;
  /** Absent where no mails are sent: links are shown instead, to be passed on. */
  mailer?: Mailer;
  /** Proxies before the server, whose `X-Forwarded-For` says the address of the caller. */
  proxies?: number;
  /** That of the process when absent. */
  encoder?: Pick<Encoder, 'encode'>;
}

/** The program that sends a request, and its cookie. */
export interface Client {
  address: string;
  device: string;
  /** Sets the cookie of a session by its secret; removes it without one. */
  setSession(secret: string | undefined): void;
}

/** Nobody signs in to a process itself. */
const noClient: Client = { address: '', device: '', setSession: () => {} };

/** A state of the graph and the ETag that stands for it. */
export interface Validator {
  state: DatabaseState;
  etag: string;
}

/** The state of one request: its viewer, language and loader. */
export interface Context extends AppServices, FieldContext {
  /** Names the request in the log. */
  requestId: string | undefined;
  /** Aborts when the client disconnects, or when a query exceeds its time. */
  cancellation: AbortSignal;
  /** Aborts it. */
  cancel(reason: Error): void;
  /** ETag of the response; undefined when it must not be cached. */
  etag: string | undefined;
  /** Its estimated cost, once costLimit.ts has measured the operation. */
  cost: number;
  viewer: Viewer;
  client: Client;
  encoder: Pick<Encoder, 'encode'>;
  /** The graph within the viewer's visibility scope. */
  graph: Graph;
  /** Reads which fields the operation selects. */
  selection: Selection;
  /** Loads a thing by its id; null when there is none that the viewer may read. */
  loadThing(id: string, selected: FieldInfo | Projection<Thing>): Promise<unknown>;
  /** Loads more of a thing that this request has read already, also of a removed one. */
  loadProjection(thing: object, projection: Projection): Promise<unknown>;
  /** Loads the text of a document; null when there is none that the viewer may read. */
  loadText(document: string): Promise<LoadedText | null>;
  /** Loads the citations of a document that the viewer may read. */
  loadCitingFacts(document: string): Promise<readonly FoundCitation[]>;
  /** A stored draft as the viewer may read it. */
  readDraft(entity: Entity, draft: Raw): Promise<Raw>;
  /** Loads which records refer to a thing. */
  loadUsage(id: string): Promise<LoadedUsage[]>;
  /** Loads the references of a thing to removed records. */
  loadRemovedReferences(id: string): Promise<RemovedReference[]>;
  /** Drops everything loaded so far. Call it after a write. */
  clearCache(): void;
}

interface RequestInfo {
  /** An anonymous reader when absent. */
  viewer?: Viewer;
  client?: Client;
  requestId?: string;
  acceptLanguage?: string;
  /** Cancels the request. */
  cancellation?: AbortController;
  validator?: Validator;
}

/** Sets this end of loaded edges: the thing they were reached from. */
function withThisEnd(loaded: unknown, thing: object, { edgeType, thisEnd }: Relation): unknown {
  if (!edgeType) return loaded;
  const edges = Array.isArray(loaded) ? (loaded as object[]) : (loaded as { nodes: object[] }).nodes;
  for (const edge of edges) Reflect.set(edge, thisEnd!, thing);
  return loaded;
}

export function createContext(
  services: AppServices,
  {
    viewer = anonymous,
    client = noClient,
    requestId,
    acceptLanguage,
    cancellation = new AbortController(),
    validator,
  }: RequestInfo = {},
): Context {
  // Every read that waits listens to it.
  setMaxListeners(0, cancellation.signal);
  const language = parseAcceptLanguage(acceptLanguage);
  const graph = services.graph.withScope(visibilityScopeFor(viewer.name, isAllowed(viewer, 'READ_NETWORK')));
  graph.readOptions.since = validator?.state;
  const selection = new Selection(services.registry, language);
  const loader = new DataLoader<LoadRequest, unknown, string>(
    (requests) => batchLoad(graph, services.registry, requests),
    {
      cacheKeyFn: cacheKey,
    },
  );
  const texts = new DataLoader<string, LoadedText | null>((ids) => loadDocumentTexts(graph, ids));
  const citingFacts = new DataLoader<string, readonly FoundCitation[]>((ids) =>
    Promise.all(ids.map((id) => loadCitingFacts(graph.read, services.registry, id))),
  );
  const hiddenIds = new DataLoader<string, boolean>(async (ids) => {
    const hidden = await loadHiddenIds(graph.read, ids);
    return ids.map((id) => hidden.has(id));
  });
  const usage = new DataLoader<string, LoadedUsage[]>((ids) => loadUsage(graph, services.registry, ids));
  const removedReferences = new DataLoader<string, RemovedReference[]>((ids) =>
    loadRemovedReferences(graph, services.registry, ids),
  );
  const loadProjection = (thing: object, projection: Projection) =>
    loader.load({ id: (thing as { id: string }).id, projection, isLoaded: true });
  return {
    ...services,
    encoder: services.encoder ?? getEncoder(),
    language,
    graph,
    requestId,
    cancellation: cancellation.signal,
    cancel: (reason) => cancellation.abort(reason),
    etag: validator?.etag,
    cost: 0,
    viewer,
    client,
    selection,
    loadThing(id, selected) {
      const projection = 'fieldNodes' in selected ? selection.thingProjection(selected) : selected;
      return loader.load({ id, projection, isLoaded: false });
    },
    loadProjection,
    loadText: (document) => texts.load(document),
    loadCitingFacts: (document) => citingFacts.load(document),
    async readDraft(entity, draft) {
      const ids = referencedIds(entity, draft);
      const hidden = await hiddenIds.loadMany(ids);
      return omitHidden(entity, draft, new Set(ids.filter((_, index) => hidden[index] !== false)));
    },
    loadUsage: (id) => usage.load(id),
    loadRemovedReferences: (id) => removedReferences.load(id),
    clearCache: () =>
      void [loader, texts, citingFacts, hiddenIds, usage, removedReferences].forEach((cached) => cached.clearAll()),
    related(thing: object, relation: Relation, info: FieldInfo, page?: RelationArgs) {
      const prefetched = getPrefetched(thing, selection.relationKey(info, relation, page));
      if (prefetched === undefined)
        return loadProjection(thing, selection.relationProjection(info, relation, page)).then((loaded) =>
          withThisEnd(loaded, thing, relation),
        );
      return prefetched instanceof Error ? prefetched : withThisEnd(prefetched, thing, relation);
    },
  };
}
