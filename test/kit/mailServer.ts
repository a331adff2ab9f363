import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as a server received it. */
export interface ReceivedMail extends ParsedMail {
  recipients: string[];
}

/** A real server for mails on a free port, which keeps what it receives. Addresses that begin with "full" are refused. */
export async function startMailServer() {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      done(address.startsWith('full') ? Object.assign(new Error('Mailbox full'), { responseCode: 552 }) : null);
    },
    onData(stream, { envelope }, done) {
      simpleParser(stream).then(
        (mail) => {
          mails.push({ ...mail, recipients: envelope.rcptTo.map(({ address }) => address) });
          done();
        },
        (error: unknown) => done(error as Error),
      );
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    address: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    /** The first link in the text of a mail, from its path on. */
    linkOf: ({ text = '' }: ParsedMail) => {
      const { pathname, search, hash } = new URL(/https?:\/\/\S+/.exec(text)![0]);
      return pathname + search + hash;
    },
    close: () => new Promise<void>((done) => server.close(done)),
  };
}
