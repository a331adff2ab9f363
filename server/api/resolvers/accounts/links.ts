import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { AccountLink, LinkDetails } from '#schema/answers/account.ts';
import { Viewer } from '#schema/answers/viewer.ts';
import { Limited } from '#schema/model.ts';
import { Language } from '#schema/values/language.ts';
import { forgetAttempts, limitAttempts } from '#server/access/attemptLimits.ts';
import { createResetLink, resetMinutes } from '#server/access/links.ts';
import { checkPassword, hashPassword, maxPasswordLength } from '#server/access/passwords.ts';
import { hashSecret } from '#server/access/tokenFormat.ts';
import type { Context } from '#server/api/context.ts';
import { authorize } from '#server/api/permissions.ts';
import { ApiError, logUnexpected, notFound } from '#server/errors.ts';
import {
  acceptInvitation,
  findLink,
  findSetUpLink,
  loadAccount,
  resetPassword,
  saveRequest,
  saveResetLink,
  setUp,
  toMailKey,
} from '#server/graph/access/accounts.ts';
import { readMail, readName } from './readFields.ts';
import { mailAdministrators } from './mailAdministrators.ts';
import { openSession } from './openSession.ts';

const secretArg = () => Arg('secret', () => String, { description: 'What follows `#` in the address of the link.' });
const passwordArg = () =>
  Arg('password', () => String, {
    description: 'Password: 12 characters or more, and none of those that are tried first.',
  });
const nameArg = () =>
  Arg('name', () => String, {
    description: 'Name, up to 100 characters, which the history shows. No name is used twice, nor changed later.',
  });

const toLanguage = ({ language }: Context) => Language[language.toUpperCase() as keyof typeof Language];

const linkGone = () =>
  new ApiError('NOT_FOUND', 'This link is no longer valid: it was used, replaced or is too old. Ask for another.', {
    reason: 'LINK_GONE',
  });

/** Work that goes on after the response: so nobody learns from its time which accounts exist. */
const inBackground = (work: Promise<unknown>) => void work.catch((error: unknown) => logUnexpected(error));

@Resolver()
export class LinksResolver {
  @Limited({ maxLength: 100 })
  @Mutation(() => LinkDetails, {
    description:
      'What a link is for. It is not consumed. A mutation only so that the secret is in no address. Errors: NOT_FOUND.',
  })
  async openLink(@secretArg() secret: string, @Ctx() { graph }: Context): Promise<LinkDetails> {
    const hash = hashSecret(secret);
    const found = await findLink(graph, hash);
    if (found) {
      const { mail, role, state } = found.account;
      return { purpose: state === 'INVITED' ? 'INVITATION' : 'RESET', mail, role, expiresAt: found.expiresAt };
    }
    const expiresAt = await findSetUpLink(graph, hash);
    if (!expiresAt) throw linkGone();
    return { purpose: 'SET_UP', mail: null, role: 'ADMINISTRATOR', expiresAt };
  }

  @Limited({ maxLength: maxPasswordLength })
  @Mutation(() => Viewer, {
    description:
      'Makes the first administrator, by the link that the server printed at its start, and signs in. Errors: INVALID with `extensions.problems`, CONFLICT when the name is taken, NOT_FOUND when the link is no longer valid.',
  })
  async setUp(
    @secretArg() secret: string,
    @nameArg() name: string,
    @Arg('mail', () => String, { description: 'Mail address, with which the administrator signs in.' }) mail: string,
    @passwordArg() password: string,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    const hash = hashSecret(secret);
    const checked = { name: readName(context, name), mail: readMail(mail) };
    checkPassword(password, checked.name, checked.mail);
    if (!(await findSetUpLink(context.graph, hash))) throw linkGone();
    const passwordHash = await hashPassword(password);
    const account = await setUp(context.graph, hash, { ...checked, passwordHash, language: toLanguage(context) });
    return openSession(context, account);
  }

  @Limited({ maxLength: maxPasswordLength })
  @Mutation(() => Viewer, {
    description:
      'Accepts an invitation and signs in. Errors: INVALID with `extensions.problems`, CONFLICT when the name is taken, NOT_FOUND when the link is no longer valid.',
  })
  async acceptInvitation(
    @secretArg() secret: string,
    @nameArg() givenName: string,
    @passwordArg() password: string,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    const hash = hashSecret(secret);
    const name = readName(context, givenName);
    const found = await findLink(context.graph, hash);
    if (found?.account.state !== 'INVITED') throw linkGone();
    checkPassword(password, name, found.account.mail);
    const passwordHash = await hashPassword(password);
    const language = toLanguage(context);
    return openSession(context, await acceptInvitation(context.graph, hash, { name, passwordHash, language }));
  }

  @Limited({ maxLength: 1_000 })
  @Mutation(() => Boolean, {
    description: 'Asks the administrators for an account. The answer is the same for all addresses. Errors: TOO_BUSY.',
  })
  async requestAccess(
    @Arg('mail', () => String, { description: 'Mail address.' }) givenMail: string,
    @Arg('message', () => String, { nullable: true, description: 'Who asks, and for which institution.' })
    message: string | undefined,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { graph, client } = context;
    const mail = readMail(givenMail);
    await limitAttempts(graph, 'mail', toMailKey(mail), client);
    const request = { mail, message: message ?? '', language: toLanguage(context) };
    inBackground(saveRequest(graph, request).then(() => mailAdministrators(context, request)));
    return true;
  }

  @Limited({ maxLength: 300 })
  @Mutation(() => Boolean, {
    description:
      'Mails a link for a new password, if there is such an account. The answer is the same for all addresses, and false only where the server sends no mails: an administrator can make the link. Errors: TOO_BUSY.',
  })
  async requestPasswordReset(
    @Arg('mail', () => String, { description: 'Mail address of the account.' }) givenMail: string,
    @Ctx() { graph, client, mailer }: Context,
  ): Promise<boolean> {
    if (!mailer) return false;
    const mail = readMail(givenMail);
    await limitAttempts(graph, 'mail', toMailKey(mail), client);
    const { link, path } = createResetLink();
    inBackground(
      saveResetLink(graph, { mail }, link).then((account) =>
        account
          ? mailer.send(account.mail, account.language, { kind: 'RESET', path, minutes: resetMinutes })
          : undefined,
      ),
    );
    return true;
  }

  @Mutation(() => AccountLink, {
    description:
      'For administrators: makes a link for a new password, to be passed on to a person who gets no mails. Errors: NOT_FOUND when there is no such active account.',
  })
  async createResetLink(
    @Arg('id', () => ID, { description: 'Id of the account.' }) id: string,
    @Ctx() context: Context,
  ) {
    authorize(context, 'MANAGE_PEOPLE');
    await loadAccount(context.graph, id);
    const { link, path } = createResetLink();
    const account = await saveResetLink(context.graph, { id }, link);
    if (!account) throw notFound('Only the password of an active account can be reset.');
    return { account, path, expiresAt: link.expiresAt, mailed: false };
  }

  @Limited({ maxLength: maxPasswordLength })
  @Mutation(() => Viewer, {
    description:
      'Sets a new password by a link, ends all sessions and signs in. Errors: INVALID with `extensions.problems`, NOT_FOUND when the link is no longer valid.',
  })
  async resetPassword(
    @secretArg() secret: string,
    @passwordArg() password: string,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    const hash = hashSecret(secret);
    const found = await findLink(context.graph, hash);
    if (found?.account.state !== 'ACTIVE') throw linkGone();
    checkPassword(password, found.account.name, found.account.mail);
    const account = await resetPassword(context.graph, hash, await hashPassword(password));
    await forgetAttempts(context.graph, 'sign-in', toMailKey(account.mail));
    context.authenticator?.forgetViewers();
    return openSession(context, account);
  }
}
