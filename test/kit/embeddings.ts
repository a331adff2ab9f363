import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const dimensions = 256;

/** A text as the groups of three letters that it holds: near to what is spelt nearly alike. */
function toVector(text: string): number[] {
  const vector = Array.from({ length: dimensions }, () => 0.001);
  const letters = ` ${text.toLowerCase()} `;
  for (let n = 0; n + 3 <= letters.length; n++) {
    let place = 0;
    for (const letter of letters.slice(n, n + 3)) place = (place * 31 + letter.codePointAt(0)!) % 65_521;
    vector[place % dimensions]! += 1;
  }
  return vector;
}

/** A small model of its own behind an endpoint that speaks as OpenAI's embeddings do. */
export async function startEmbeddingServer() {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { input } = JSON.parse(body) as { input: string[] };
    asked.push(...input);
    const data = input.map((text, index) => ({ object: 'embedding', index, embedding: toVector(text) }));
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ object: 'list', data }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    /** The texts that were sent to it. */
    asked,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
