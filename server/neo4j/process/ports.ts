import { connect, createServer } from 'node:net';
import { unavailable } from '#server/errors.ts';

const loopback = '127.0.0.1';

/** The port if it is free, or any free one. */
export function freePort(wanted: number | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        unavailable(
          error.code === 'EADDRINUSE'
            ? `Port ${wanted} is taken by another program: set NEO4J_PORT to a free one, or leave it out`
            : `Port ${wanted} cannot be used (${error.code}): set NEO4J_PORT to another one, or leave it out`,
        ),
      ),
    );
    probe.listen(wanted ?? 0, loopback, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Whether a Bolt server answers there: the first exchange of its protocol, which asks for no password. */
export function speaksBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, loopback);
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.on('error', () => done(false));
    socket.on('close', () => done(false));
    // The magic word, then four proposals: 5.0 to 5.8, 4.4, and none.
    socket.on('connect', () => socket.write(Buffer.from('6060b01700080805000004040000000000000000', 'hex')));
    socket.on('data', (data) => done(data.readUInt32BE(0) !== 0));
  });
}
