import { connect } from 'node:net';
import getPort from 'get-port';
import { unavailable } from '#server/errors.ts';

const loopback = '127.0.0.1';

/** The given port, or any free one. Throws UNAVAILABLE when the given port is taken. */
export async function findFreePort(port?: number): Promise<number> {
  const free = await getPort({ port, host: loopback });
  if (port && free !== port)
    throw unavailable(`Port ${port} is taken by another program: set NEO4J_PORT to a free one, or leave it out`);
  return free;
}

/** Whether a Bolt server accepts connections: exchanges the handshake, which needs no credentials. */
export function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, loopback);
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.on('error', () => done(false));
    socket.on('close', () => done(false));
    // The Bolt magic number, then four version proposals: 5.8 down to 5.0, 4.4, none, none.
    socket.on('connect', () => socket.write(Buffer.from('6060b01700080805000004040000000000000000', 'hex')));
    socket.on('data', (data) => done(data.readUInt32BE(0) !== 0));
  });
}
