import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Account, AccountSession } from '#schema/answers/account.ts';
import { Limited } from '#schema/model.ts';
import { forgetAttempts, limitAttempts } from '#server/access/attemptLimits.ts';
import { checkPassword, hashPassword, maxPasswordLength, verifyPassword } from '#server/access/passwords.ts';
import type { Context } from '#server/api/context.ts';
import { requireSession } from '#server/api/permissions.ts';
import { invalid, notFound } from '#server/errors.ts';
import { type StoredAccount, loadAccount, loadPasswordHash, savePassword } from '#server/graph/access/accounts.ts';
import { endSessions, loadSessions } from '#server/graph/access/sessions.ts';

@Resolver()
export class OwnAccountResolver {
  @Query(() => Account, { nullable: true, description: 'The account of the caller; null for readers and tokens.' })
  async ownAccount(@Ctx() { graph, viewer }: Context): Promise<StoredAccount | null> {
    return viewer.account === undefined ? null : loadAccount(graph, viewer.account);
  }

  @Query(() => [AccountSession], {
    description: 'The browsers in which the caller is signed in, the last used first. Empty for readers and tokens.',
  })
  async sessions(@Ctx() { graph, viewer }: Context): Promise<AccountSession[]> {
    if (viewer.account === undefined) return [];
    const sessions = await loadSessions(graph, viewer.account);
    return sessions.map((session) => ({ ...session, current: session.id === viewer.session }));
  }

  @Mutation(() => Boolean, { description: 'Ends a session of the caller. Errors: UNAUTHENTICATED, NOT_FOUND.' })
  async endSession(
    @Arg('id', () => ID, { description: 'Id of the session.' }) id: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { account } = requireSession(context);
    if ((await endSessions(context.graph, account, { only: id })) === 0)
      throw notFound(`You have no session with the id "${id}". Query sessions { id device }.`);
    context.authenticator?.forgetViewers();
    return true;
  }

  @Limited({ maxLength: maxPasswordLength })
  @Mutation(() => Boolean, {
    description:
      'Changes the password of the caller, and ends its other sessions. Errors: INVALID with `extensions.problems`, UNAUTHENTICATED, TOO_BUSY.',
  })
  async changePassword(
    @Arg('current', () => String, { description: 'The password until now.' }) current: string,
    @Arg('password', () => String, {
      description: 'The new one: 12 characters or more, and none of those that are tried first.',
    })
    password: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const { account, session } = requireSession(context);
    const { graph, client, viewer } = context;
    const { mail } = await loadAccount(graph, account);
    checkPassword(password, mail, viewer.name);
    const attempted = `password of ${account}`;
    await limitAttempts(graph, 'sign-in', attempted, client);
    if (!(await verifyPassword(await loadPasswordHash(graph, account), current)))
      throw invalid('The current password is wrong.', {
        problems: [{ path: ['current'], message: 'is wrong', reason: 'WRONG' }],
      });
    await forgetAttempts(graph, 'sign-in', attempted);
    await savePassword(graph, account, await hashPassword(password));
    await endSessions(graph, account, { except: session });
    context.authenticator?.forgetViewers();
    return true;
  }
}
