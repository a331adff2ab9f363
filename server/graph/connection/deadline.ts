import { unavailable } from '#server/errors.ts';
import type { SessionFactory } from './driver.ts';

export interface Timeouts {
  /** Neo4j terminates a transaction after this time. */
  queryTimeoutMs: number;
  /**
   * A transaction that has not started by then fails as UNAVAILABLE. Short for API requests; longer at start-up, while
   * the database is warming up.
   */
  acquisitionTimeoutMs?: number;
}

/** For a database that has just started: its first connections take seconds on a busy machine. */
export const startupTimeouts: Timeouts = { queryTimeoutMs: 120_000, acquisitionTimeoutMs: 20_000 };

/** Runs work that calls `onStarted` once the database has begun it. */
export type WithDeadline = <T>(start: (onStarted: () => void) => Promise<T>) => Promise<T>;

/** Rejects work that the database does not start or finish in time, as a frozen database never answers. */
export function createDeadline(
  sessions: SessionFactory,
  { queryTimeoutMs, acquisitionTimeoutMs }: Required<Timeouts>,
): WithDeadline {
  /** Whether the database answers a trivial statement while another one is slow. */
  async function isResponsive(): Promise<boolean> {
    const session = sessions.open('READ');
    let timer: NodeJS.Timeout;
    try {
      return await Promise.race([
        session.run('RETURN 1').then(
          () => true,
          () => false,
        ),
        new Promise<boolean>((resolve) => (timer = setTimeout(resolve, acquisitionTimeoutMs / 2, false))),
      ]);
    } finally {
      clearTimeout(timer!);
      void session.close().catch(() => {});
    }
  }

  return async (start) => {
    let rejectTimeout: (error: Error) => void;
    const timeout = new Promise<never>((_, reject) => (rejectTimeout = reject));
    const giveUp = () => {
      sessions.forgetBookmarks();
      rejectTimeout(unavailable('The database does not respond. Try again in a moment.'));
    };
    let isSettled = false;
    const onStarted = () => {
      clearTimeout(timer);
      // Neo4j terminates the work itself at queryTimeoutMs, unless it is frozen.
      if (!isSettled) timer = setTimeout(giveUp, queryTimeoutMs + acquisitionTimeoutMs);
    };
    // A new statement is planned before it starts, which may take longer: the database then still answers others.
    let timer = setTimeout(async () => ((await isResponsive()) ? onStarted() : giveUp()), acquisitionTimeoutMs / 2);
    const work = start(onStarted);
    try {
      return await Promise.race([work, timeout]);
    } finally {
      isSettled = true;
      clearTimeout(timer);
      work.catch(() => {});
    }
  };
}
