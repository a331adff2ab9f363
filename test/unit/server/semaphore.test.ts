import { expect, test } from 'vitest';
import { createSemaphore } from '#server/semaphore.ts';

test('as many run at once as there are slots, and the others in the order in which they came', async () => {
  const semaphore = createSemaphore({ maxConcurrent: 2 });
  const order: number[] = [];
  let running = 0;
  let peak = 0;
  await Promise.all(
    [1, 2, 3, 4, 5].map(async (number) => {
      const release = await semaphore.acquire();
      peak = Math.max(peak, ++running);
      order.push(number);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
      release();
    }),
  );
  expect([peak, order]).toEqual([2, [1, 2, 3, 4, 5]]);
});

test('who waits too long, or comes to a full queue, gets TOO_BUSY', async () => {
  const semaphore = createSemaphore({ maxConcurrent: 1, maxQueued: 1, queueTimeoutMs: 5 });
  await semaphore.acquire();
  const waiting = semaphore.acquire();
  await expect(semaphore.acquire()).rejects.toMatchObject({ code: 'TOO_BUSY' });
  await expect(waiting).rejects.toMatchObject({ code: 'TOO_BUSY' });
});

test('who is cancelled leaves the queue', async () => {
  const semaphore = createSemaphore({ maxConcurrent: 1 });
  const release = await semaphore.acquire();
  const controller = new AbortController();
  const cancelled = semaphore.acquire(controller.signal);
  controller.abort(new Error('gone'));
  await expect(cancelled).rejects.toThrow('gone');
  release();
  await expect(semaphore.acquire()).resolves.toBeTypeOf('function');
});
