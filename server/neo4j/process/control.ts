import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unavailable } from '#server/errors.ts';
import { findLockOwner } from './lock.ts';
import { lockDataDir } from './dataDir.ts';
import type { DataPaths } from './dataPaths.ts';
import type { SupervisedDatabase } from './supervise.ts';

/** A Unix socket readable by its owner only. Its path is limited to about 100 bytes. */
function toSocketPath(paths: DataPaths): string {
  const path = join(paths.dataDir, 'control.sock');
  if (Buffer.byteLength(path) < 100) return path;
  const short = createHash('sha256').update(paths.dataDir).digest('hex').slice(0, 24);
  return join(tmpdir(), `maillage-${short}.sock`);
}

/**
 * Lets backup and restore pause the database of a running instance. Protocol, one word a line: `pause` is answered
 * `paused`, then `resume` (or the end of the connection) is answered `running`. Returns a function that stops listening.
 */
export async function listenForPauseRequests(
  paths: DataPaths,
  database: SupervisedDatabase,
): Promise<() => Promise<void>> {
  const path = toSocketPath(paths);
  let paused: Socket | undefined;
  const resume = async (socket: Socket) => {
    if (paused !== socket) return;
    paused = undefined;
    const answer = await database.resume().then(
      () => 'running',
      (error: Error) => error.message,
    );
    if (socket.writable) socket.end(`${answer}\n`);
  };
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('close', () => void resume(socket));
    readLines(socket, (line) => {
      if (line === 'resume') return void resume(socket);
      if (line !== 'pause') return void socket.end('not understood\n');
      if (paused) return void socket.end('busy: another backup or restore is under way\n');
      paused = socket;
      void database.pause().then(() => socket.writable && socket.write('paused\n'));
    });
  });
  await rm(path, { force: true });
  server.listen(path);
  await once(server, 'listening');
  await chmod(path, 0o600);
  return async () => {
    server.close();
    paused?.destroy();
    await rm(path, { force: true });
  };
}

/** Keeps any database from running on DATA_DIR until released. */
export interface DatabaseHold {
  /** Whether a running instance was paused. */
  running: boolean;
  /** Resolves once a paused instance runs again. */
  release(): Promise<void>;
}

/** Pauses the instance that runs on DATA_DIR, or prevents one from starting. */
export async function holdDatabase(paths: DataPaths): Promise<DatabaseHold> {
  const owner = await findLockOwner(paths);
  if (!owner) return { running: false, release: await lockDataDir(paths) };
  const socket = connect(toSocketPath(paths));
  const nextLine = createLineReader(socket);
  const request = async (word: string, expected: string) => {
    socket.write(`${word}\n`);
    const answer = await nextLine();
    if (answer === expected) return;
    socket.destroy();
    const reason = answer ?? 'it is starting or stopping, or a backup itself; try again in a moment';
    throw unavailable(`Process ${owner.pid}, which uses DATA_DIR ${paths.dataDir}, did not ${word}: ${reason}`);
  };
  await request('pause', 'paused');
  return { running: true, release: () => request('resume', 'running') };
}

/** Runs work while no database uses DATA_DIR, and logs for how long it paused a running instance. */
export async function withDatabaseHeld(
  paths: DataPaths,
  log: (line: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const pausedAt = Date.now();
  const hold = await holdDatabase(paths);
  try {
    await work();
  } finally {
    await hold.release();
  }
  if (hold.running) log(`The database was unavailable for ${((Date.now() - pausedAt) / 1000).toFixed(1)} s.`);
}

function readLines(socket: Socket, listener: (line: string) => void) {
  let rest = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(listener);
  });
}

/** Returns a function that reads the next line; undefined once the peer has disconnected. */
function createLineReader(socket: Socket): () => Promise<string | undefined> {
  const lines: string[] = [];
  let open = true;
  let resolveWait = () => {};
  readLines(socket, (line) => {
    lines.push(line);
    resolveWait();
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    open = false;
    resolveWait();
  });
  return async () => {
    while (lines.length === 0 && open) await new Promise<void>((resolve) => (resolveWait = resolve));
    return lines.shift();
  };
}
