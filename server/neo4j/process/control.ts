import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unavailable } from '#server/errors.ts';
import { holderOf } from './lock.ts';
import { openDataDir } from './dataDir.ts';
import type { Places } from './dataPaths.ts';
import type { Supervised } from './supervise.ts';

/** A socket in the file system, open to its owner alone. The system allows its path about 100 bytes. */
function socketPath(at: Places): string {
  const path = join(at.dataDir, 'control.sock');
  if (Buffer.byteLength(path) < 100) return path;
  const short = createHash('sha256').update(at.dataDir).digest('hex').slice(0, 24);
  return join(tmpdir(), `maillage-${short}.sock`);
}

/**
 * Lets backup and restore ask a running instance to pause its database: `pause`, answered by
 * `paused`; then `resume`, or simply the end of the connection, however it comes: answered by
 * `running`. Returns what ends the listening.
 */
export async function listenForPauses(at: Places, database: Supervised): Promise<() => Promise<void>> {
  const path = socketPath(at);
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
    onLine(socket, (line) => {
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

/** While held, no database runs on DATA_DIR. */
export interface Hold {
  /** Whether an instance was running, which now waits. */
  running: boolean;
  /** Lets it run again; resolves once it does. */
  release(): Promise<void>;
}

/** Pauses the instance that runs on DATA_DIR, or keeps any from starting. */
export async function hold(at: Places): Promise<Hold> {
  const holder = await holderOf(at);
  if (!holder) return { running: false, release: await openDataDir(at) };
  const socket = connect(socketPath(at));
  const nextLine = lineReader(socket);
  const ask = async (word: string, expected: string) => {
    socket.write(`${word}\n`);
    const answer = await nextLine();
    if (answer === expected) return;
    socket.destroy();
    const why = answer ?? 'it is starting or stopping, or a backup itself; try again in a moment';
    throw unavailable(`Process ${holder.pid}, which uses DATA_DIR ${at.dataDir}, did not ${word}: ${why}`);
  };
  await ask('pause', 'paused');
  return { running: true, release: () => ask('resume', 'running') };
}

function onLine(socket: Socket, listener: (line: string) => void) {
  let rest = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(listener);
  });
}

/** Gives the lines that arrive, one per call; undefined once the other end is gone. */
function lineReader(socket: Socket): () => Promise<string | undefined> {
  const lines: string[] = [];
  let open = true;
  let wake = () => {};
  onLine(socket, (line) => {
    lines.push(line);
    wake();
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    open = false;
    wake();
  });
  return async () => {
    while (lines.length === 0 && open) await new Promise<void>((resolve) => (wake = resolve));
    return lines.shift();
  };
}
