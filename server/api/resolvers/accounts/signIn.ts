import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { SignInOptions } from '#schema/answers/account.ts';
import { Viewer } from '#schema/answers/viewer.ts';
import { Limited } from '#schema/model.ts';
import { forgetAttempts, limitAttempts } from '#server/access/attemptLimits.ts';
import { maxPasswordLength, verifyPassword } from '#server/access/passwords.ts';
import type { Context } from '#server/api/context.ts';
import { requireSession } from '#server/api/permissions.ts';
import { ApiError } from '#server/errors.ts';
import { findAccount, hasAdministrator, toMailKey } from '#server/graph/access/accounts.ts';
import { endSessions } from '#server/graph/access/sessions.ts';
import { openSession } from './openSession.ts';

@Resolver()
export class SignInResolver {
  @Query(() => SignInOptions, { description: 'How people sign in to this server.' })
  async signInOptions(@Ctx() { graph, mailer }: Context): Promise<SignInOptions> {
    return { sendsMail: mailer !== undefined, needsSetUp: !(await hasAdministrator(graph)) };
  }

  @Limited({ maxLength: maxPasswordLength })
  @Mutation(() => Viewer, {
    description:
      'Opens a session: the response sets a cookie that scripts cannot read. Errors: UNAUTHENTICATED when address or password are wrong, the same for unknown addresses; TOO_BUSY with `extensions.retryAfterSeconds` after 5 wrong passwords in 15 minutes.',
  })
  async signIn(
    @Arg('mail', () => String, { description: 'Mail address of the account.' }) mail: string,
    @Arg('password', () => String, { description: 'Its password.' }) password: string,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    const { graph, client } = context;
    const key = toMailKey(mail);
    await limitAttempts(graph, 'sign-in', key, client);
    const account = await findAccount(graph, mail);
    const isRight = await verifyPassword(account?.passwordHash, password);
    if (!account || !isRight || account.state !== 'ACTIVE')
      throw new ApiError('UNAUTHENTICATED', 'The mail address or the password is wrong, or the account is suspended.', {
        reason: 'WRONG_CREDENTIALS',
      });
    await forgetAttempts(graph, 'sign-in', key);
    return openSession(context, account);
  }

  @Mutation(() => Boolean, { description: 'Ends the session of this browser and removes its cookie.' })
  async signOut(@Ctx() { graph, viewer, client, authenticator }: Context): Promise<boolean> {
    client.setSession(undefined);
    if (viewer.account === undefined || viewer.session === undefined) return false;
    await endSessions(graph, viewer.account, { only: viewer.session });
    authenticator?.forgetViewers();
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Ends all sessions of the account, this one too; in other processes of the server within seconds. Errors: UNAUTHENTICATED.',
  })
  async signOutEverywhere(@Ctx() context: Context): Promise<boolean> {
    const { account } = requireSession(context);
    await endSessions(context.graph, account);
    context.client.setSession(undefined);
    context.authenticator?.forgetViewers();
    return true;
  }
}
