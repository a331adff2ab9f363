import neo4j, { type ManagedTransaction, type QueryResult, type Result } from 'neo4j-driver';
import { unlessCancelled } from '#server/http/cancellation.ts';
import { type ApiError, unavailable } from '#server/errors.ts';
import { type Coordinates, type Mode, openSessions } from './driver.ts';
import { toDatabase } from '#server/graph/read/parameters.ts';
import { cannotOpen, explain, isDeadlock, isRetriable, isTooCostly, isUnauthorized } from './driverErrors.ts';
import type { VisibilityScope } from '#server/graph/read/visibilityFilter.ts';

export type { Coordinates } from './driver.ts';

export type Parameters = Record<string, unknown>;

/** A READ may go to a follower of a cluster, a WRITE goes to its leader. */
type Listener = (cypher: string, mode: Mode) => void;

/** Runs one statement: one round trip, rows as plain objects. */
export type RunQuery = <Row = Record<string, unknown>>(cypher: string, parameters?: Parameters) => Promise<Row[]>;

/** A state of the database: every write, whoever makes it, leaves it for another. */
export interface State {
  mark: string;
  /** What reads it, or a later one, is told these. */
  bookmarks: string[];
}

/** How all reads of one question are done. */
export interface Reading {
  /** They end when this aborts. */
  cancellation?: AbortSignal | undefined;
  /** They find this state or a later one. */
  since?: State | undefined;
}

type Read = <Row = Record<string, unknown>>(
  cypher: string,
  parameters?: Parameters,
  reading?: Reading,
) => Promise<Row[]>;

/** The open database. Everything the server asks of it passes here. */
export interface Graph {
  /** One statement in a read transaction, which a cluster may send to a follower. */
  read: Read;
  /** One statement in a write transaction. */
  write: RunQuery;
  /**
   * Several statements in one write transaction: all of them, or none. It may run twice, so it
   * keeps to the database.
   */
  writeAll<T>(work: (run: RunQuery) => Promise<T>): Promise<T>;
  /** The same graph for one question of somebody who sees less of it: every statement is told, as `$sees`. */
  seenBy(sees: VisibilityScope): Graph;
  reading: Reading;
  /** The state that a read would find now: a bookmark, which costs the writers nothing. */
  state(): Promise<State>;
  /** Calls the listener with every statement sent, and to whom; returns what ends it. */
  observe(listener: Listener): () => void;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface Patience {
  /** The database ends the work of a transaction after this time. */
  queryTimeoutMs: number;
  /**
   * A transaction that has not begun by then is told as UNAVAILABLE. Short for a caller of the API; long
   * for work at the start, when nobody waits and the database is still warming up.
   */
  patienceMs?: number;
}

/** A graph whose statements are all told who asks. */
function seenBy(graph: Graph, sees: VisibilityScope): Graph {
  const telling =
    (run: RunQuery): RunQuery =>
    (cypher, parameters) =>
      run(cypher, { ...parameters, sees });
  const reading: Reading = {};
  return {
    ...graph,
    reading,
    read: telling((cypher, parameters) => graph.read(cypher, parameters, reading)),
    write: telling((cypher, parameters) => graph.write(cypher, parameters)),
    writeAll: (work) => graph.writeAll((run) => work(telling(run))),
    seenBy: (others) => seenBy(graph, others),
  };
}

/** Deadlocks between writers dissolve by trying again. */
const attempts = 5;

class Deadlock extends Error {}

const rowsOf = <Row>({ records }: Pick<QueryResult, 'records'>) => records.map((record) => record.toObject() as Row);

/** The driver notes for every statement from where it was sent, which takes longer than sending it. */
function withoutStack<T>(send: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Opens the database, or says in one line why it cannot. */
export async function connect(
  coordinates: Coordinates,
  { queryTimeoutMs, patienceMs = 1_800 }: Patience,
): Promise<Graph> {
  const sessions = openSessions(coordinates, patienceMs);
  const listeners = new Set<Listener>();

  const sent = (mode: Mode, cypher: string, run: (parameters: object) => Result, parameters: Parameters = {}) => {
    for (const listener of listeners) listener(cypher, mode);
    return withoutStack(() => run(toDatabase({ sees: null, ...parameters }) as object));
  };

  const runIn =
    (transaction: Pick<ManagedTransaction, 'run'>): RunQuery =>
    async (cypher, parameters) =>
      rowsOf(await sent('WRITE', cypher, (all) => transaction.run(cypher, all), parameters));

  /** Whether the database answers at all, when something else takes long. */
  async function answers(): Promise<boolean> {
    const session = sessions.open('READ');
    let late: NodeJS.Timeout;
    try {
      return await Promise.race([
        session.run('RETURN 1').then(
          () => true,
          () => false,
        ),
        new Promise<boolean>((done) => (late = setTimeout(done, patienceMs / 2, false))),
      ]);
    } finally {
      clearTimeout(late!);
      void session.close().catch(() => {});
    }
  }

  /** Waits for work in the database: for its beginning not long, then for as long as the database allows itself. */
  async function inTime<T>(start: (begun: () => void) => Promise<T>): Promise<T> {
    let giveUp: (problem: ApiError) => void;
    const late = new Promise<never>((_, reject) => (giveUp = reject));
    const away = () => {
      sessions.forget();
      giveUp(unavailable('The database does not answer; try again in a moment'));
    };
    let isOver = false;
    const begun = () => {
      clearTimeout(timer);
      // The database ends the work by itself at queryTimeoutMs; this is for one that froze.
      if (!isOver) timer = setTimeout(away, queryTimeoutMs + patienceMs);
    };
    // A statement that is new to the database is planned before it begins: one that plans still answers others.
    let timer = setTimeout(async () => ((await answers()) ? begun() : away()), patienceMs / 2);
    const done = start(begun);
    try {
      return await Promise.race([done, late]);
    } finally {
      isOver = true;
      clearTimeout(timer);
      done.catch(() => {});
    }
  }

  const options = { timeout: queryTimeoutMs };

  /** One statement is its own transaction: one way there and back, and nothing else is sent. */
  async function readOnce<Row>(cypher: string, parameters?: Parameters, { cancellation, since }: Reading = {}) {
    cancellation?.throwIfAborted();
    const session = sessions.open('READ', since?.bookmarks);
    try {
      const result = sent('READ', cypher, (all) => session.run(cypher, all, options), parameters);
      const rows = inTime((begun) => {
        result.keys().then(begun, () => {});
        return result.then(rowsOf<Row>);
      });
      return await unlessCancelled(cancellation, rows);
    } finally {
      // A session closed while it waits resets its connection: the database ends at once what it does there.
      void session.close().catch(() => {});
    }
  }

  async function state(): Promise<State> {
    const session = sessions.open('READ');
    try {
      // Transactions are numbered; what is restored from a backup is numbered on from there once more.
      const [row] = await inTime(async (begun) => {
        const { records } = await session.run('OPTIONAL MATCH (r:Restored) RETURN r.at AS restored', {}, options);
        begun();
        return records;
      });
      const bookmarks = session.lastBookmarks();
      return { mark: [...bookmarks, row?.get('restored')].join(), bookmarks };
    } finally {
      void session.close().catch(() => {});
    }
  }

  async function once<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    const session = sessions.open('WRITE');
    try {
      return await inTime((begun) =>
        session.executeWrite((transaction) => {
          begun();
          return work(runIn(transaction)).catch((error: unknown) => {
            // Hidden from the driver, which would try the one again and wait a second with the other.
            if (isTooCostly(error)) throw explain(error, coordinates);
            throw isDeadlock(error) ? new Deadlock('deadlock', { cause: error }) : error;
          });
        }, options),
      );
    } finally {
      void session.close().catch(() => {});
    }
  }

  async function trying<T>(attempt: () => Promise<T>): Promise<T> {
    for (let made = 1; ; made++) {
      try {
        return await attempt();
      } catch (error) {
        if (isUnauthorized(error) && sessions.renew()) continue;
        if (!(error instanceof Deadlock)) throw explain(error, coordinates);
        if (made === attempts) {
          throw unavailable('Others are changing the same things; try again in a moment');
        }
        await new Promise((wake) => setTimeout(wake, Math.random() * 100 * made));
      }
    }
  }

  /** A connection that broke, or a leader that changed, is tried once more, as the driver does when it writes. */
  async function read<Row>(cypher: string, parameters?: Parameters, reading?: Reading): Promise<Row[]> {
    const first = performance.now();
    try {
      return await readOnce<Row>(cypher, parameters, reading);
    } catch (error) {
      if (!isRetriable(error) || isTooCostly(error) || performance.now() - first > 500) throw error;
      await new Promise((wake) => setTimeout(wake, 1_000));
      return readOnce<Row>(cypher, parameters, reading);
    }
  }

  const graph: Graph = {
    read: (cypher, parameters, reading) => trying(() => read(cypher, parameters, reading)),
    write: (cypher, parameters) => trying(() => once((run) => run(cypher, parameters))),
    writeAll: (work) => trying(() => once(work)),
    seenBy: (sees) => seenBy(graph, sees),
    reading: {},
    state: () => trying(state),
    observe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ping: async () => void (await graph.read('RETURN 1 AS one')),
    close: () => sessions.close(),
  };

  try {
    await graph.ping();
  } catch (error) {
    await sessions.close();
    throw error instanceof neo4j.Neo4jError ? cannotOpen(error, coordinates) : error;
  }
  return graph;
}
