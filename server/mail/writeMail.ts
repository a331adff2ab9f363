import type { AccountRole } from '#schema/answers/account.ts';
import { type LanguageCode, toLanguageCode, type Language } from '#schema/values/language.ts';

/** What a mail says. Links are paths of the site. */
export type MailText =
  | { kind: 'INVITATION'; path: string; by: string; role: AccountRole; days: number }
  | { kind: 'RESET'; path: string; minutes: number }
  | { kind: 'REQUEST'; path: string; mail: string; message: string };

interface Content {
  subject: string;
  paragraphs: string[];
  /** Words of the link. */
  link: string;
  closing: string;
}

const roles: Record<LanguageCode, Record<AccountRole, string>> = {
  fr: { CONTRIBUTOR: 'contributeur', EDITOR: 'éditeur', ADMINISTRATOR: 'administrateur' },
  es: { CONTRIBUTOR: 'colaborador', EDITOR: 'editor', ADMINISTRATOR: 'administrador' },
  en: { CONTRIBUTOR: 'a contributor', EDITOR: 'an editor', ADMINISTRATOR: 'an administrator' },
};

const writers: Record<LanguageCode, (mail: MailText) => Content> = {
  fr: (mail) => {
    switch (mail.kind) {
      case 'INVITATION':
        return {
          subject: 'Votre invitation à Maillage',
          paragraphs: [
            `${mail.by} vous invite à rejoindre Maillage, le graphe des coopérations, comme ${roles.fr[mail.role]}.`,
            `Ouvrez ce lien pour choisir votre nom et votre mot de passe. Il sert une seule fois, dans les ${mail.days} jours.`,
          ],
          link: 'Accepter l’invitation',
          closing: 'Si vous n’attendiez pas ce message, ignorez-le : aucun compte ne sera ouvert.',
        };
      case 'RESET':
        return {
          subject: 'Choisir un nouveau mot de passe',
          paragraphs: [
            'Un nouveau mot de passe a été demandé pour votre compte Maillage.',
            `Ouvrez ce lien pour le choisir. Il sert une seule fois, dans les ${mail.minutes} minutes.`,
          ],
          link: 'Choisir un mot de passe',
          closing: 'Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.',
        };
      case 'REQUEST':
        return {
          subject: 'Une demande d’accès à Maillage',
          paragraphs: [`${mail.mail} demande un accès à Maillage.`, ...(mail.message ? [`« ${mail.message} »`] : [])],
          link: 'Voir les demandes',
          closing: 'Vous recevez ce message comme administrateur.',
        };
    }
  },
  es: (mail) => {
    switch (mail.kind) {
      case 'INVITATION':
        return {
          subject: 'Su invitación a Maillage',
          paragraphs: [
            `${mail.by} le invita a unirse a Maillage, el grafo de las cooperaciones, como ${roles.es[mail.role]}.`,
            `Abra este enlace para elegir su nombre y su contraseña. Sirve una sola vez, durante ${mail.days} días.`,
          ],
          link: 'Aceptar la invitación',
          closing: 'Si no esperaba este mensaje, ignórelo: no se abrirá ninguna cuenta.',
        };
      case 'RESET':
        return {
          subject: 'Elegir una contraseña nueva',
          paragraphs: [
            'Se solicitó una contraseña nueva para su cuenta de Maillage.',
            `Abra este enlace para elegirla. Sirve una sola vez, durante ${mail.minutes} minutos.`,
          ],
          link: 'Elegir una contraseña',
          closing: 'Si usted no solicitó nada, ignore este mensaje: su contraseña sigue siendo la misma.',
        };
      case 'REQUEST':
        return {
          subject: 'Una solicitud de acceso a Maillage',
          paragraphs: [`${mail.mail} solicita acceso a Maillage.`, ...(mail.message ? [`«${mail.message}»`] : [])],
          link: 'Ver las solicitudes',
          closing: 'Recibe este mensaje como administrador.',
        };
    }
  },
  en: (mail) => {
    switch (mail.kind) {
      case 'INVITATION':
        return {
          subject: 'Your invitation to Maillage',
          paragraphs: [
            `${mail.by} invites you to join Maillage, the cooperation graph, as ${roles.en[mail.role]}.`,
            `Open this link to choose your name and password. It works once, within ${mail.days} days.`,
          ],
          link: 'Accept the invitation',
          closing: 'If you did not expect this message, ignore it: no account will be opened.',
        };
      case 'RESET':
        return {
          subject: 'Choose a new password',
          paragraphs: [
            'A new password was requested for your Maillage account.',
            `Open this link to choose it. It works once, within ${mail.minutes} minutes.`,
          ],
          link: 'Choose a password',
          closing: 'If you requested nothing, ignore this message: your password stays the same.',
        };
      case 'REQUEST':
        return {
          subject: 'A request for access to Maillage',
          paragraphs: [`${mail.mail} requests access to Maillage.`, ...(mail.message ? [`“${mail.message}”`] : [])],
          link: 'See the requests',
          closing: 'You receive this message as an administrator.',
        };
    }
  },
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (character) => entities[character]!);

const font = 'font-family: Georgia, serif; font-size: 16px; line-height: 1.5; color: #1c2733';
const button =
  'display: inline-block; padding: 10px 18px; background: #1b4f72; color: #ffffff; border-radius: 4px; text-decoration: none';

/** A mail as HTML and as plain text, which say the same. One column with inline styles is what all programs show. */
export function writeMail(language: Language, mail: MailText, publicUrl: string) {
  const code = toLanguageCode(language);
  const { subject, paragraphs, link, closing } = writers[code](mail);
  const [path, secret] = mail.path.split('#');
  const address = `${publicUrl}${path}?lang=${code}${secret ? `#${secret}` : ''}`;
  const html = [
    `<!doctype html><html lang="${code}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="margin: 0; padding: 24px; background: #ffffff"><div style="max-width: 560px; ${font}">`,
    ...paragraphs.map((paragraph) => `<p>${escape(paragraph).replaceAll('\n', '<br>')}</p>`),
    `<p><a href="${escape(address)}" style="${button}">${escape(link)}</a></p>`,
    `<p style="font-size: 14px; color: #4a5a68">${escape(address)}</p>`,
    `<p style="font-size: 14px; color: #4a5a68">${escape(closing)}</p></div></body></html>`,
  ].join('\n');
  const text = [...paragraphs, `${link} :\n${address}`, closing]
    .join('\n\n')
    .replace(' :\n', code === 'fr' ? ' :\n' : ':\n');
  return { subject, html, text: `${text}\n` };
}
