import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cosine } from '#server/encoder/cosine.ts';
import { encodeText } from '#server/encoder/encodeText.ts';
import { createTokenizer } from '#server/encoder/tokenizer.ts';
import { loadWeights, rows } from '#server/encoder/weights.ts';

/** Texts with the tokens and vectors of the original package: see reference.py. */
const reference = (
  JSON.parse(readFileSync(new URL('./reference.json', import.meta.url), 'utf8')) as {
    text: string;
    tokens: string[];
    vector: string;
  }[]
).map(({ text, tokens, vector }) => {
  const bytes = Uint8Array.from(Buffer.from(vector, 'base64')).buffer;
  return { text, tokens, vector: Float32Array.from(new Int16Array(bytes), (value) => value / 32767) };
});

const weights = loadWeights();
const { tokenize } = createTokenizer(weights);
const spell = (text: string) =>
  tokenize(text).map((row) => ['<unk>', '<s>', '</s>'][row] ?? weights.pieces[row - rows.firstPiece]);

test.for(reference)('spells “$text” as the original does', ({ text, tokens }) => {
  expect(spell(text)).toEqual(tokens);
});

test.for(reference)('means by “$text” what the original does', ({ text, vector }) => {
  expect(cosine(encodeText(text), vector)).toBeGreaterThan(0.9999);
});

test('the vector of a text has length 1', () => {
  const vector = encodeText('Gestion des déchets');
  expect(cosine(vector, vector)).toBeCloseTo(1, 6);
});

test('words of one meaning in three languages are nearer to each other than to other words', () => {
  const meanings = [
    ['eau', 'agua', 'water'],
    ['handicap', 'discapacidad', 'disability'],
    ['juge', 'juez', 'judge'],
  ].map((words) => words.map(encodeText));
  for (const [index, meaning] of meanings.entries())
    for (const word of meaning) {
      const same = Math.min(...meaning.map((translation) => cosine(word, translation)));
      const different = Math.max(...meanings.toSpliced(index, 1).flatMap((words) => words.map((w) => cosine(word, w))));
      expect(same).toBeGreaterThan(different);
    }
});

test('a character of another script is unknown, and nothing fails', () => {
  expect(spell('Ж 水')).toEqual(['<s>', '▁', '<unk>', '▁', '<unk>', '</s>']);
  expect(encodeText('Сотрудничество 合作')).toHaveLength(512);
});

test('a long text is cut', () => {
  expect(encodeText('eau '.repeat(600))).toEqual(encodeText('eau '.repeat(512)));
});

test('a missing file of weights says how to get it', () => {
  expect(() => loadWeights('/nowhere/weights.bin')).toThrow(/\/nowhere\/weights\.bin.*restore the file with git/u);
});

test('vectors of different lengths are not compared', () => {
  expect(() => cosine(new Float32Array(2), new Float32Array(4))).toThrow('Vectors of 2 and 4 numbers');
});
