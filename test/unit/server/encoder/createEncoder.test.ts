import { afterAll, expect, test } from 'vitest';
import { createEncoder } from '#server/encoder/createEncoder.ts';
import { encodeText } from '#server/encoder/encodeText.ts';

const encoder = createEncoder();
afterAll(() => encoder.close());

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `Rencontre ${index + 1}`);

test('gives the vector of each text in the order of the texts, also of repeated ones', async () => {
  const texts = ['eau potable', 'décentralisation', 'eau potable'];
  expect(await encoder.encode(texts)).toEqual(texts.map(encodeText));
});

test('gives vectors that are known without computing them again', async () => {
  const [first] = await encoder.encode(['agua potable']);
  const [again] = await encoder.encode(['agua potable']);
  expect(again).toBe(first);
});

test('gives all vectors although the cache is smaller', async () => {
  const small = createEncoder({ cached: 2 });
  const texts = numbered(20);
  expect(await small.encode(texts)).toEqual(texts.map(encodeText));
  await small.close();
});

test('answers a short question while a long one is computed', async () => {
  const finished: string[] = [];
  await Promise.all([
    encoder.encode(numbered(60)).then(() => finished.push('long')),
    encoder.encode(['une question']).then(() => finished.push('short')),
  ]);
  expect(finished).toEqual(['short', 'long']);
});

test('stops as soon as its signal aborts, and goes on with the next', async () => {
  const controller = new AbortController();
  const encoded = encoder.encode(
    numbered(400).map((text) => `${text} bis`),
    controller.signal,
  );
  controller.abort(new Error('nobody waits'));
  await expect(encoded).rejects.toThrow('nobody waits');
  await expect(encoder.encode(['x'], AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  expect(await encoder.encode(['suite'])).toEqual([encodeText('suite')]);
});

test('a failure in the worker reaches the caller, and the next text is encoded', async () => {
  await expect(encoder.encode([42 as unknown as string])).rejects.toThrow('replace is not a function');
  expect(await encoder.encode(['après'])).toEqual([encodeText('après')]);
});

test('closing ends what is not encoded yet, and later calls fail', async () => {
  const closing = createEncoder();
  await Promise.all([expect(closing.encode(['demain'])).rejects.toThrow('The encoder is closed'), closing.close()]);
  await expect(closing.encode(['jamais'])).rejects.toThrow('The encoder is closed');
});

test('no texts have no vectors', async () => {
  expect(await encoder.encode([])).toEqual([]);
});
