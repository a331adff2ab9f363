import { createTransport } from 'nodemailer';
import type { Language } from '#schema/values/language.ts';
import { unavailable } from '#server/errors.ts';
import { logger } from '#server/logger.ts';
import { type MailText, writeMail } from './writeMail.ts';

export interface Mailer {
  /** Throws UNAVAILABLE when the server for outgoing mail does not take it. */
  send(to: string, language: Language, mail: MailText): Promise<void>;
  close(): void;
}

interface MailConfig {
  /** `smtp://user:password@host:587`, or `smtps://`. */
  server: string;
  from: string;
  /** Address of the site, for links. */
  publicUrl: string;
}

const timeoutMs = 10_000;

/** Sends mails by SMTP. No text of a mail can name a file or an address to be read by the server. */
export function createMailer({ server, from, publicUrl }: MailConfig): Mailer {
  const transport = createTransport({
    url: server,
    pool: true,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(to, language, mail) {
      const { subject, html, text } = writeMail(language, mail, publicUrl);
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          html,
          text,
          // Replies of absence do not answer it.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        logger.warn({ err: error as Error }, 'A mail was not sent');
        throw unavailable('The mail could not be sent. Pass the link on yourself, or try again in a few minutes.');
      }
    },
    close: () => transport.close(),
  };
}
