import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { type Problem, unavailable } from '../errors.ts';
import { toDatabase } from './parameters.ts';
import { cannotOpen, explain } from './problems.ts';

export interface Coordinates {
  readonly uri: string;
  readonly user: string;
  /** Read again when the database refuses it: a restored database brings its own. */
  readonly password: string;
  readonly database: string;
  /** What to set right when the password is refused. */
  readonly passwordFrom?: string;
}

export type Parameters = Record<string, unknown>;

/** Runs one statement: one round trip, rows as plain objects. */
export type Run = <Row = Record<string, unknown>>(
  cypher: string,
  parameters?: Parameters,
) => Promise<Row[]>;

/** The open database. Everything the server asks of it passes here. */
export interface Graph {
  /** One statement in a read transaction, which a cluster may send to a follower. */
  read: Run;
  /** One statement in a write transaction. */
  write: Run;
  /** Several statements in one write transaction: all of them, or none. May run twice: keep it free of side effects. */
  writeAll<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Calls the listener with every statement sent; returns what ends it. */
  observe(listener: (cypher: string) => void): () => void;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A transaction that has not begun by then is told as UNAVAILABLE: nobody waits longer for a database that is away. */
const patienceMs = 1_800;
/** Deadlocks between writers dissolve by trying again; the driver itself tries once more, a second later. */
const attempts = 4;

class Deadlock extends Error {}
const isDeadlock = (error: unknown) =>
  error instanceof neo4j.Neo4jError && error.code.endsWith('DeadlockDetected');

/** Opens the database, or says in one line why it cannot. */
export async function connect(
  coordinates: Coordinates,
  { queryTimeoutMs }: { queryTimeoutMs: number },
): Promise<Graph> {
  const tokens = neo4j.authTokenManagers.basic({
    tokenProvider: async () => neo4j.auth.basic(coordinates.user, coordinates.password),
  });
  const driver: Driver = neo4j.driver(coordinates.uri, tokens, {
    disableLosslessIntegers: true,
    // After a failure the driver waits about 1 s and tries again while this has not passed: once, that is.
    maxTransactionRetryTime: 500,
    connectionTimeout: 1_500,
    connectionAcquisitionTimeout: 1_700,
    maxConnectionPoolSize: 50,
    // A connection idle for longer is tried before it is used: the database may have restarted meanwhile.
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    userAgent: 'maillage',
  });
  // One for all sessions: whatever was written here is seen by every later read, on any member of a cluster.
  const bookmarkManager = neo4j.bookmarkManager();
  const listeners = new Set<(cypher: string) => void>();
  const told = (error: unknown) => explain(error, coordinates);

  const runIn =
    (transaction: ManagedTransaction): Run =>
    async <Row>(cypher: string, parameters: Parameters = {}) => {
      for (const listener of listeners) listener(cypher);
      const result = await transaction.run(cypher, toDatabase(parameters));
      return result.records.map((record) => record.toObject() as Row);
    };

  async function once<T>(mode: 'READ' | 'WRITE', work: (run: Run) => Promise<T>): Promise<T> {
    const session = driver.session({
      database: coordinates.database,
      defaultAccessMode: mode,
      bookmarkManager,
    });
    let giveUp: (problem: Problem) => void;
    const late = new Promise<never>((_, reject) => (giveUp = reject));
    const away = () => giveUp(unavailable('The database does not answer; try again in a moment'));
    let timer = setTimeout(away, patienceMs);
    const begun = (transaction: ManagedTransaction) => {
      clearTimeout(timer);
      // The database ends the work by itself at queryTimeoutMs; this is for one that froze.
      timer = setTimeout(away, queryTimeoutMs + patienceMs);
      return work(runIn(transaction)).catch((error: unknown) => {
        // Hidden from the driver, which would wait a second: the loop below tries again sooner.
        throw isDeadlock(error) ? new Deadlock('deadlock', { cause: error }) : error;
      });
    };
    const done =
      mode === 'READ'
        ? session.executeRead(begun, { timeout: queryTimeoutMs })
        : session.executeWrite(begun, { timeout: queryTimeoutMs });
    try {
      return await Promise.race([done, late]);
    } finally {
      clearTimeout(timer);
      done.catch(() => {});
      void session.close().catch(() => {});
    }
  }

  async function transaction<T>(
    mode: 'READ' | 'WRITE',
    work: (run: Run) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(mode, work);
      } catch (error) {
        if (!(error instanceof Deadlock)) throw told(error);
        if (attempt === attempts)
          throw unavailable('Others are changing the same things; try again in a moment');
        await new Promise((wake) => setTimeout(wake, Math.random() * 100 * attempt));
      }
    }
  }

  const graph: Graph = {
    read: (cypher, parameters) => transaction('READ', (run) => run(cypher, parameters)),
    write: (cypher, parameters) => transaction('WRITE', (run) => run(cypher, parameters)),
    writeAll: (work) => transaction('WRITE', work),
    observe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ping: async () => void (await graph.read('RETURN 1 AS one')),
    close: () => driver.close(),
  };

  try {
    await graph.ping();
  } catch (error) {
    await driver.close();
    throw error instanceof neo4j.Neo4jError ? cannotOpen(error, coordinates) : error;
  }
  return graph;
}
