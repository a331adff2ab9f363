import type { Jvm } from './jvm.ts';

/** A database that is restarted when it crashes. */
export interface SupervisedDatabase {
  /** Stops the database until `resume`. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const retryDelaysMs = [0, 500, 1_000, 2_000, 5_000, 10_000, 30_000];

/** Starts the database, and restarts it whenever it exits unexpectedly. */
export async function supervise(start: () => Promise<Jvm>, log: (line: string) => void): Promise<SupervisedDatabase> {
  let wanted = true;
  let stopped = false;
  let jvm: Jvm | undefined;
  // Starting, pausing and stopping run one after another.
  let lastTask: Promise<void> = Promise.resolve();
  const runExclusive = (work: () => Promise<void>) => {
    const task = lastTask.then(work);
    lastTask = task.catch(() => {});
    return task;
  };

  const launch = async () => {
    const started = await start();
    jvm = started;
    void started.ended.then(() => {
      if (jvm !== started) return;
      jvm = undefined;
      if (wanted) void restart();
    });
  };

  const restart = async () => {
    log('The database exited unexpectedly; restarting it…');
    for (let attempt = 0; wanted && !jvm; attempt++) {
      await new Promise((wake) => setTimeout(wake, retryDelaysMs[Math.min(attempt, retryDelaysMs.length - 1)]));
      await runExclusive(async () => {
        if (!wanted || jvm) return;
        await launch();
        log('The database is running again.');
      }).catch((error: Error) => log(error.message));
    }
  };

  const shutDown = () => {
    wanted = false;
    return runExclusive(async () => {
      const running = jvm;
      jvm = undefined;
      await running?.stop();
    });
  };

  await launch();
  return {
    pause: shutDown,
    stop: () => {
      stopped = true;
      return shutDown();
    },
    resume: () =>
      runExclusive(async () => {
        if (stopped) return;
        wanted = true;
        if (!jvm) await launch();
      }).catch((error: Error) => {
        log(error.message);
        void restart();
        throw error;
      }),
  };
}
