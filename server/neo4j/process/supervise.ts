import type { Jvm } from './jvm.ts';

/** A database that is kept running. */
export interface Supervised {
  /** Stops it until resume. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const pausesMs = [0, 500, 1_000, 2_000, 5_000, 10_000, 30_000];

/** Starts the database, and again whenever it ends without having been asked to. */
export async function supervise(start: () => Promise<Jvm>, say: (line: string) => void): Promise<Supervised> {
  let wanted = true;
  let over = false;
  let jvm: Jvm | undefined;
  // Starting, pausing and stopping wait for one another.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };

  const run = async () => {
    const started = await start();
    jvm = started;
    void started.ended.then(() => {
      if (jvm !== started) return;
      jvm = undefined;
      if (wanted) void revive();
    });
  };

  const revive = async () => {
    say('The database ended unexpectedly; starting it again…');
    for (let attempt = 0; wanted && !jvm; attempt++) {
      await new Promise((wake) => setTimeout(wake, pausesMs[Math.min(attempt, pausesMs.length - 1)]));
      await inTurn(async () => {
        if (!wanted || jvm) return;
        await run();
        say('The database runs again.');
      }).catch((error: Error) => say(error.message));
    }
  };

  const halt = () => {
    wanted = false;
    return inTurn(async () => {
      const running = jvm;
      jvm = undefined;
      await running?.stop();
    });
  };

  await run();
  return {
    pause: halt,
    stop: () => {
      over = true;
      return halt();
    },
    resume: () =>
      inTurn(async () => {
        if (over) return;
        wanted = true;
        if (!jvm) await run();
      }).catch((error: Error) => {
        say(error.message);
        void revive();
        throw error;
      }),
  };
}
