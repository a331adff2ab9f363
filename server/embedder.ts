import type { Config } from './config.ts';
import { getEncoder } from './encoder/sharedEncoder.ts';

/** Embeds texts as vectors, to compare meanings across words and languages. */
export interface Embedder {
  /** Only vectors of the same model are comparable. */
  model: string;
  /** Returns one vector per text. Throws when the endpoint times out or fails. */
  embed(texts: readonly string[], timeoutMs: number): Promise<number[][]>;
}

/** The built-in encoder: no endpoint is needed. */
export const builtInEmbedder: Embedder = {
  model: 'universal-sentence-encoder-multilingual-3',
  async embed(texts, timeoutMs) {
    const vectors = await getEncoder().encode(texts, AbortSignal.timeout(timeoutMs));
    return vectors.map((vector) => [...vector]);
  },
};

/** Uses any endpoint compatible with the OpenAI embeddings API, remote or local. */
export function createEmbedder({ url, model, key }: NonNullable<Config['embedder']>): Embedder {
  return {
    model,
    async embed(texts, patienceMs) {
      const response = await fetch(`${url.replace(/\/$/, '')}/embeddings`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ model, input: texts }),
        signal: AbortSignal.timeout(patienceMs),
      });
      if (!response.ok) throw new Error(`${url} answers ${response.status}: ${(await response.text()).slice(0, 200)}`);
      const { data } = (await response.json()) as { data: { index: number; embedding: number[] }[] };
      const vectors = data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
      if (vectors.length !== texts.length || vectors.some((vector) => vector.length !== vectors[0]!.length))
        throw new Error(`${url} gives ${vectors.length} vectors for ${texts.length} texts`);
      return vectors;
    },
  };
}
