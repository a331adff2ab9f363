import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const dimensions = 256;

/** A vector of a text’s trigrams: texts with similar spelling are close. */
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

/** A small embedding model behind an endpoint like OpenAI's. */
export async function startEmbeddingServer() {
  const requestedTexts: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { input } = JSON.parse(body) as { input: string[] };
    requestedTexts.push(...input);
    const data = input.map((text, index) => ({ object: 'embedding', index, embedding: toVector(text) }));
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ object: 'list', data }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    /** The texts received so far. */
    requestedTexts: requestedTexts,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
