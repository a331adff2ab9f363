import type { DatabaseState } from './connection.ts';

/**
 * Reads the state of the database for all who ask at once: who asks during a read joins the next one, so that every state
 * is read after it was asked for. With `trustMs`, a state also holds for so long, unless `invalidate` is called: that is
 * exact where no other process writes.
 */
export function shareState(readState: () => Promise<DatabaseState>, trustMs: number) {
  let running: Promise<unknown> | undefined;
  let next: Promise<DatabaseState> | undefined;
  let trusted: { state: DatabaseState; until: number } | undefined;
  let writes = 0;

  async function readOnce(): Promise<DatabaseState> {
    const startedAt = performance.now();
    const writesBefore = writes;
    const state = await readState();
    if (trustMs && writes === writesBefore) trusted = { state, until: startedAt + trustMs };
    return state;
  }

  function startRead(): Promise<DatabaseState> {
    const read = readOnce();
    const ended = read.then(
      () => {},
      () => {},
    );
    running = ended;
    void ended.then(() => {
      if (running === ended) running = undefined;
    });
    return read;
  }

  return {
    getState(): Promise<DatabaseState> {
      if (trusted && performance.now() < trusted.until) return Promise.resolve(trusted.state);
      if (!running) return startRead();
      next ??= running.then(() => {
        next = undefined;
        return startRead();
      });
      return next;
    },
    /** A write of this process ended. */
    invalidate() {
      writes++;
      trusted = undefined;
    },
  };
}
