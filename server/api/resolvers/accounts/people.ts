import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account, AccountLink, AccountRole } from '#schema/answers/account.ts';
import { Institution } from '#schema/entities/institution.ts';
import { Limited } from '#schema/model.ts';
import { Language } from '#schema/values/language.ts';
import { createInvitationLink, invitationDays } from '#server/access/links.ts';
import type { Context } from '#server/api/context.ts';
import { authorize } from '#server/api/permissions.ts';
import { ApiError, invalid } from '#server/errors.ts';
import {
  type StoredAccount,
  changeRole,
  loadAccounts,
  reactivateAccount,
  saveInvitation,
  suspendAccount,
  withdrawInvitation,
} from '#server/graph/access/accounts.ts';
import { resolveMergedIds } from '#server/graph/read/mergedIds.ts';
import { readMail } from './readFields.ts';

const idArg = () => Arg('id', () => ID, { description: 'Id of the account.' });

/** The ids of institutions, those of merged ones replaced. Throws INVALID when one is not an institution. */
async function readInstitutions({ graph }: Context, ids: readonly string[]): Promise<string[]> {
  const merged = await resolveMergedIds(graph.read, ids);
  const current = [...new Set(ids.map((id) => merged.get(id) ?? id))];
  const found = await graph.read<{ id: string }>('MATCH (n:Institution) WHERE n.id IN $ids RETURN n.id AS id', {
    ids: current,
  });
  const missing = current.filter((id) => !found.some((row) => row.id === id));
  if (missing.length > 0)
    throw invalid(`There is no institution with the id "${missing[0]}".`, {
      problems: [{ path: ['institutions'], message: 'must be institutions', reason: 'INVALID' }],
    });
  return current;
}

@Resolver(() => Account)
export class PeopleResolver {
  @FieldResolver(() => [Institution])
  async institutions(@Root() account: Account, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { institutions: ids } = account as unknown as StoredAccount;
    const loaded = await Promise.all(ids.map((id) => context.loadThing(id, info)));
    return loaded.filter((thing) => thing !== null);
  }

  @Query(() => [Account], {
    description: 'For administrators: all accounts, requests and invitations first, then by name.',
  })
  async accounts(@Ctx() context: Context) {
    authorize(context, 'MANAGE_PEOPLE');
    return loadAccounts(context.graph);
  }

  @Limited({ maxLength: 300, maxItems: 50 })
  @Mutation(() => AccountLink, {
    description:
      'For administrators: invites a person, or whoever asked for access; again, to replace a link that was lost. The link is mailed where the server sends mails, and returned. Errors: INVALID, CONFLICT when the person has an account.',
  })
  async inviteAccount(
    @Arg('mail', () => String, { description: 'Mail address of the person.' }) mail: string,
    @Arg('role', () => AccountRole, { description: 'What the person may do.' }) role: AccountRole,
    @Arg('institutions', () => [ID], {
      nullable: true,
      description: 'Ids of the institutions for which the person speaks.',
    })
    institutions: string[] | undefined,
    @Arg('language', () => Language, {
      nullable: true,
      description: 'Language of the mail; that of the request when absent.',
    })
    language: Language | undefined,
    @Ctx() context: Context,
  ) {
    const by = authorize(context, 'MANAGE_PEOPLE');
    const { graph, mailer } = context;
    const { link, path } = createInvitationLink();
    const account = await saveInvitation(
      graph,
      {
        mail: readMail(mail),
        role,
        institutions: await readInstitutions(context, institutions ?? []),
        language: language ?? Language[context.language.toUpperCase() as keyof typeof Language],
        createdBy: by,
      },
      link,
    );
    const isMailed = mailer
      ?.send(account.mail, account.language, { kind: 'INVITATION', path, by, role, days: invitationDays })
      .then(
        () => true,
        // The link is shown instead.
        (error: unknown) => {
          if (!(error instanceof ApiError)) throw error;
          return false;
        },
      );
    return { account, path, expiresAt: link.expiresAt, mailed: (await isMailed) ?? false };
  }

  @Mutation(() => Boolean, {
    description: 'For administrators: deletes a request for access or an invitation. Errors: NOT_FOUND.',
  })
  async withdrawInvitation(@idArg() id: string, @Ctx() context: Context): Promise<boolean> {
    authorize(context, 'MANAGE_PEOPLE');
    await withdrawInvitation(context.graph, id);
    return true;
  }

  @Mutation(() => Account, {
    description:
      'For administrators: suspends a person and ends its sessions; in other processes of the server within seconds. Errors: NOT_FOUND, INVALID for the last administrator.',
  })
  async suspendAccount(@idArg() id: string, @Ctx() context: Context) {
    authorize(context, 'MANAGE_PEOPLE');
    const account = await suspendAccount(context.graph, id);
    context.authenticator?.forgetViewers();
    return account;
  }

  @Mutation(() => Account, {
    description: 'For administrators: lets a suspended person sign in again. Errors: NOT_FOUND.',
  })
  async reactivateAccount(@idArg() id: string, @Ctx() context: Context) {
    authorize(context, 'MANAGE_PEOPLE');
    return reactivateAccount(context.graph, id);
  }

  @Limited({ maxItems: 50 })
  @Mutation(() => Account, {
    description:
      'For administrators: changes what a person may do, from its next request on. Errors: NOT_FOUND, INVALID for the last administrator.',
  })
  async changeRole(
    @idArg() id: string,
    @Arg('role', () => AccountRole, { description: 'What the person may do.' }) role: AccountRole,
    @Arg('institutions', () => [ID], { description: 'Ids of the institutions for which the person speaks.' })
    institutions: string[],
    @Ctx() context: Context,
  ) {
    authorize(context, 'MANAGE_PEOPLE');
    const account = await changeRole(context.graph, id, role, await readInstitutions(context, institutions));
    context.authenticator?.forgetViewers();
    return account;
  }
}
