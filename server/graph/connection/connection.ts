import type { VisibilityScope } from '#server/graph/read/visibilityFilter.ts';
import { createSemaphore } from '#server/semaphore.ts';
import type { AccessMode } from './driver.ts';

export type Parameters = Record<string, unknown>;

/** Runs one statement in one round trip and returns its rows as plain objects. */
export type RunQuery = <Row = Record<string, unknown>>(cypher: string, parameters?: Parameters) => Promise<Row[]>;

/** A state of the database. Every write, by any client, leads to another one. */
export interface DatabaseState {
  /** Equal for equal states. */
  tag: string;
  /** Reads given these find this state or a later one. */
  bookmarks: string[];
}

/** Options of all reads of one request. */
export interface ReadOptions {
  /** Aborts the reads. */
  signal?: AbortSignal | undefined;
  /** The reads find this state or a later one. */
  since?: DatabaseState | undefined;
}

export type ReadQuery = <Row = Record<string, unknown>>(
  cypher: string,
  parameters?: Parameters,
  options?: ReadOptions,
) => Promise<Row[]>;

export type StatementListener = (cypher: string, mode: AccessMode) => void;

/** The open database: the only way in which the server reads and writes. */
export interface Graph {
  /** One statement in a read transaction, which a cluster may route to a follower. */
  read: ReadQuery;
  /** One statement in a write transaction, which a cluster routes to its leader. */
  write: RunQuery;
  /** Several statements in one write transaction. `work` may run again after a deadlock: it must have no other effects. */
  writeAll<T>(work: (run: RunQuery) => Promise<T>): Promise<T>;
  /** The same graph for one request: every statement gets the scope as the parameter `$scope`. */
  withScope(scope: VisibilityScope): Graph;
  readOptions: ReadOptions;
  /** The state that a read would find now. */
  state(): Promise<DatabaseState>;
  /** Calls the listener with every statement sent, until the returned function is called. */
  observe(listener: StatementListener): () => void;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Reads that one request may have under way at once: its share of the driver's pool (`maxConnections`). */
const maxConcurrentReads = 4;

/** A graph that adds the scope to the parameters of its statements, and its own options to its reads. */
export function withScope(graph: Graph, scope: VisibilityScope): Graph {
  const addScope =
    (run: RunQuery): RunQuery =>
    (cypher, parameters) =>
      run(cypher, { ...parameters, scope });
  const readOptions: ReadOptions = {};
  const slots = createSemaphore({ maxConcurrent: maxConcurrentReads });
  const read: ReadQuery = async <Row>(cypher: string, parameters?: Parameters) => {
    const release = await slots.acquire(readOptions.signal);
    return graph.read<Row>(cypher, parameters, readOptions).finally(release);
  };
  return {
    ...graph,
    readOptions,
    read: addScope(read),
    write: addScope((cypher, parameters) => graph.write(cypher, parameters)),
    writeAll: (work) => graph.writeAll((run) => work(addScope(run))),
    withScope: (otherScope) => withScope(graph, otherScope),
  };
}
