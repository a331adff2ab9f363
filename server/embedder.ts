import type { Config } from './config.ts';

/** Tells by vectors how near texts are in meaning, whatever their words and language. */
export interface Embedder {
  /** Vectors of one model cannot be compared with those of another. */
  model: string;
  /** One vector for each text. Throws when the endpoint does not answer in time, or not as it should. */
  embed(texts: readonly string[], patienceMs: number): Promise<number[][]>;
}

/** An endpoint that speaks as OpenAI's embeddings do: theirs, another's, or a model's on this machine. */
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
      if (vectors.length !== texts.length || vectors.some((one) => one.length !== vectors[0]!.length))
        throw new Error(`${url} gives ${vectors.length} vectors for ${texts.length} texts`);
      return vectors;
    },
  };
}
