import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { buildChildEnvironment } from '#server/config.ts';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import type { Vitals } from './contenders/serve.ts';

/**
 * R: the baseline, hand-written Cypher behind a bare handler; G: Maillage, asked for the first time; A: Maillage, asked
 * again; N: @neo4j/graphql.
 */
export const contenders = { R: 'raw', G: 'product', A: 'again', N: 'library' } as const;
export type Contender = keyof typeof contenders;

/** Reuses connections, as browsers and servers do. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export function post(port: number, path: string, body: string): Promise<string> {
  return new Promise((done, failed) => {
    const outgoing = request(
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
    outgoing.on('error', failed).end(body);
  });
}

/** The memory flags of `npm start`, for all contenders. */
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const memory = (scripts.start as string).match(/--[\w-]+=\d+/g) ?? [];

/** A contender in a process of its own. */
export async function openContender(contender: Contender, at: ConnectionConfig) {
  const child = fork(fileURLToPath(new URL(`contenders/${contenders[contender]}.ts`, import.meta.url)), {
    execArgv: ['--import', 'tsx', ...memory],
    // As `npm start` does: libraries skip development checks.
    env: buildChildEnvironment({ NODE_ENV: 'production' }),
  });
  const next = <T>() => new Promise<T>((done) => child.once('message', (message) => done(message as T)));
  const started = next<{ port: number }>();
  const { uri, user, password, database } = at;
  child.send({ uri, user, password, database });
  const { port } = await started;
  return {
    port,
    vitals: () => {
      const vitals = next<Vitals>();
      child.send('vitals');
      return vitals;
    },
    close: () => child.disconnect(),
  };
}
export type Contenders = Record<Contender, Awaited<ReturnType<typeof openContender>>>;

/** The request to a contender for the n-th sample; null if it does not support the case. */
export type RequestFor = (contender: Contender, n: number) => { path: string; body: string } | null;
