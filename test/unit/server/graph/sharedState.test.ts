import { expect, test } from 'vitest';
import { shareState } from '#server/graph/connection/sharedState.ts';

/** A database whose reads end when they are let. */
function createSlowReads() {
  const reads: (() => void)[] = [];
  const readState = () =>
    new Promise<{ tag: string; bookmarks: string[] }>((resolve) => {
      const tag = `read ${reads.length + 1}`;
      reads.push(() => resolve({ tag, bookmarks: [] }));
    });
  return { reads, readState };
}

test('who asks while the state is read gets one that is read afterwards, shared with all who asked then', async () => {
  const { reads, readState } = createSlowReads();
  const { getState } = shareState(readState, 0);
  const states = [getState(), getState(), getState()];
  reads[0]!();
  expect((await states[0]!).tag).toBe('read 1');
  await Promise.resolve();
  reads[1]!();
  expect((await Promise.all(states)).map(({ tag }) => tag)).toEqual(['read 1', 'read 2', 'read 2']);
  expect(reads).toHaveLength(2);
});

test('a failed read fails those who asked for it, not those who ask next', async () => {
  let count = 0;
  const { getState } = shareState(async () => {
    if (count++ === 0) throw new Error('unavailable');
    return { tag: 'read', bookmarks: [] };
  }, 0);
  const first = getState();
  const second = getState();
  await expect(first).rejects.toThrow('unavailable');
  expect((await second).tag).toBe('read');
});

test('where no other process writes, a state holds until this one has written', async () => {
  const { reads, readState } = createSlowReads();
  const { getState, invalidate } = shareState(readState, 60_000);
  const first = getState();
  reads[0]!();
  expect((await first).tag).toBe('read 1');
  expect((await getState()).tag).toBe('read 1');
  invalidate();
  const second = getState();
  // A write that ends during the read may or may not be part of it.
  invalidate();
  reads[1]!();
  await second;
  await Promise.resolve();
  const third = getState();
  reads[2]!();
  expect((await third).tag).toBe('read 3');
});
