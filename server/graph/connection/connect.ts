import neo4j, { type ManagedTransaction, type QueryResult, type Result } from 'neo4j-driver';
import { unavailable } from '#server/errors.ts';
import { toDriverValue } from '#server/graph/read/parameters.ts';

import {
  type DatabaseState,
  type Graph,
  type Parameters,
  type ReadOptions,
  type RunQuery,
  type StatementListener,
  withScope,
} from './connection.ts';
import { type Timeouts, createDeadline } from './deadline.ts';
import { type AccessMode, type ConnectionConfig, createSessionFactory } from './driver.ts';
import { isDeadlock, isRetriable, isTooCostly, isUnauthorized, toApiError, toConnectionError } from './driverErrors.ts';
import { rejectOnAbort } from './rejectOnAbort.ts';
import { shareState } from './sharedState.ts';

const maxAttempts = 5;

class DeadlockError extends Error {}

const toRows = <Row>({ records }: Pick<QueryResult, 'records'>) => records.map((record) => record.toObject() as Row);

/** The driver captures a stack trace for every statement, which takes longer than sending it. */
function withoutStackTrace<T>(send: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Where only this process writes, a state of the database is read so often: a change by hand is seen after it. */
const soleWriterTrustMs = 1_000;

/**
 * Opens the database; `isSoleWriter` says that no other process writes to it. Throws UNAVAILABLE with what to check when
 * it cannot be used.
 */
export async function connect(
  config: ConnectionConfig,
  { queryTimeoutMs, acquisitionTimeoutMs = 1_800 }: Timeouts,
  { isSoleWriter = false } = {},
): Promise<Graph> {
  const sessions = createSessionFactory(config, acquisitionTimeoutMs);
  const withDeadline = createDeadline(sessions, { queryTimeoutMs, acquisitionTimeoutMs });
  const transactionConfig = { timeout: queryTimeoutMs };
  const listeners = new Set<StatementListener>();

  const send = (mode: AccessMode, cypher: string, run: (parameters: object) => Result, parameters: Parameters = {}) => {
    for (const listener of listeners) listener(cypher, mode);
    return withoutStackTrace(() => run(toDriverValue({ scope: null, ...parameters }) as object));
  };

  const queryRunner =
    (transaction: Pick<ManagedTransaction, 'run'>): RunQuery =>
    async (cypher, parameters) =>
      toRows(await send('WRITE', cypher, (allParameters) => transaction.run(cypher, allParameters), parameters));

  /** An auto-commit transaction: one round trip, without BEGIN and COMMIT. */
  async function readOnce<Row>(cypher: string, parameters?: Parameters, { signal, since }: ReadOptions = {}) {
    signal?.throwIfAborted();
    const session = sessions.open('READ', since?.bookmarks);
    try {
      const result = send(
        'READ',
        cypher,
        (allParameters) => session.run(cypher, allParameters, transactionConfig),
        parameters,
      );
      const rows = withDeadline((onStarted) => {
        result.keys().then(onStarted, () => {});
        return result.then(toRows<Row>);
      });
      return await rejectOnAbort(signal, rows);
    } finally {
      // Closing a session with a running statement resets its connection, which terminates the statement.
      void session.close().catch(() => {});
    }
  }

  /** Retries once after a lost connection or a change of leader, as the driver does in managed transactions. */
  async function read<Row>(cypher: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]> {
    const startedAt = performance.now();
    try {
      return await readOnce<Row>(cypher, parameters, options);
    } catch (error) {
      if (!isRetriable(error) || isTooCostly(error) || performance.now() - startedAt > 500) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return readOnce<Row>(cypher, parameters, options);
    }
  }

  async function readState(): Promise<DatabaseState> {
    const session = sessions.open('READ');
    try {
      // Bookmarks alone may repeat: after a restore, transactions are numbered on from those of the backup.
      const [row] = await withDeadline(async (onStarted) => {
        const { records } = await session.run(
          'OPTIONAL MATCH (r:Restored) RETURN r.at AS restored',
          {},
          transactionConfig,
        );
        onStarted();
        return records;
      });
      const bookmarks = session.lastBookmarks();
      return { tag: [...bookmarks, row?.get('restored')].join(), bookmarks };
    } finally {
      void session.close().catch(() => {});
    }
  }

  const states = shareState(() => withRetries(readState), isSoleWriter ? soleWriterTrustMs : 0);

  async function writeOnce<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    const session = sessions.open('WRITE');
    try {
      return await withDeadline((onStarted) =>
        session.executeWrite((transaction) => {
          onStarted();
          return work(queryRunner(transaction)).catch((error: unknown) => {
            // Errors that the driver does not recognise: it would retry both, and wait a second before a deadlock.
            if (isTooCostly(error)) throw toApiError(error, config);
            throw isDeadlock(error) ? new DeadlockError('deadlock', { cause: error }) : error;
          });
        }, transactionConfig),
      );
    } finally {
      states.invalidate();
      void session.close().catch(() => {});
    }
  }

  /** Retries after deadlocks between writers, and after a change of the password. */
  async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
    for (let count = 1; ; count++) {
      try {
        return await attempt();
      } catch (error) {
        if (isUnauthorized(error) && sessions.refreshPassword()) continue;
        if (!(error instanceof DeadlockError)) throw toApiError(error, config);
        if (count === maxAttempts)
          throw unavailable('Other requests are changing the same things. Try again in a moment.');
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * count));
      }
    }
  }

  const graph: Graph = {
    read: (cypher, parameters, options) => withRetries(() => read(cypher, parameters, options)),
    write: (cypher, parameters) => withRetries(() => writeOnce((run) => run(cypher, parameters))),
    writeAll: (work) => withRetries(() => writeOnce(work)),
    withScope: (scope) => withScope(graph, scope),
    readOptions: {},
    state: states.getState,
    observe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ping: async () => void (await graph.read('RETURN 1 AS alive')),
    close: () => sessions.close(),
  };

  try {
    await graph.ping();
  } catch (error) {
    await sessions.close();
    throw error instanceof neo4j.Neo4jError ? toConnectionError(error, config) : error;
  }
  return graph;
}
