import { expect, test } from 'vitest';
import { repeatJob } from '#server/repeatJob.ts';

test('what fails at a start is tried again until it succeeds, with one line for all failures', async () => {
  const lines: string[] = [];
  let runs = 0;
  let succeed = () => {};
  const succeeded = new Promise<void>((resolve) => (succeed = resolve));
  const stop = repeatJob({
    run: async () => {
      runs += 1;
      if (runs < 4) throw new Error(`The database does not respond (${runs}).`);
      succeed();
    },
    describeFailure: ({ message }) => `It will be tried again: ${message}`,
    recovery: 'It has been done.',
    toPauseMs: () => 1,
    log: (line) => void lines.push(line),
  });
  await succeeded;
  await stop();
  expect(lines).toEqual(['It will be tried again: The database does not respond (1).', 'It has been done.']);
  const before = runs;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(runs).toBe(before);
});
