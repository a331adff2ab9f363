import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import type { Vitals } from './contenders/serve.ts';

/** Who is asked: the best Cypher behind a bare handler, the product, @neo4j/graphql. */
export const sides = { R: 'raw', G: 'product', N: 'library' } as const;
export type Side = keyof typeof sides;

/** One connection that is kept, as a browser or a server keeps it. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export function post(port: number, path: string, body: string): Promise<string> {
  return new Promise((done, failed) => {
    const asked = request(
      {
        port,
        path,
        method: 'POST',
        agent,
        headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(Buffer.concat(parts).toString('utf8')));
      },
    );
    asked.on('error', failed).end(body);
  });
}

/** How much of the machine `npm start` lets the product take before it tidies up: the sides are let the same. */
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const memory = (scripts.start as string).match(/--[\w-]+=\d+/g) ?? [];

/** A side in a process of its own. */
export async function open(side: Side, at: ConnectionConfig) {
  const child = fork(fileURLToPath(new URL(`contenders/${sides[side]}.ts`, import.meta.url)), {
    execArgv: ['--import', 'tsx', ...memory],
  });
  const next = <T>() => new Promise<T>((done) => child.once('message', (message) => done(message as T)));
  const telling = next<{ port: number }>();
  const { uri, user, password, database } = at;
  child.send({ uri, user, password, database });
  const { port } = await telling;
  return {
    port,
    vitals: () => {
      const told = next<Vitals>();
      child.send('vitals');
      return told;
    },
    close: () => child.disconnect(),
  };
}
export type Sides = Record<Side, Awaited<ReturnType<typeof open>>>;

/** What is sent to a side for the n-th sample; null where it cannot say it. */
export type Ask = (side: Side, n: number) => { path: string; body: string } | null;
