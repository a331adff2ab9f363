import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AccessToken, CreatedToken, TokenScope } from '#schema/answers/accessToken.ts';
import { Limited } from '#schema/model.ts';
import { createAccessToken, hashSecret } from '#server/access/tokenFormat.ts';
import type { Context } from '#server/api/context.ts';
import { authorize } from '#server/api/permissions.ts';
import { ApiError, invalid } from '#server/errors.ts';
import { loadAccessTokens, revokeAccessToken, saveAccessToken } from '#server/graph/access/accessTokens.ts';
import { importAuthor } from '#server/graph/read/record.ts';

const defaultDays = 90;
const maxDays = 366;

@Resolver()
export class AccessTokensResolver {
  @Query(() => [AccessToken], {
    description: 'For editors: all access tokens, the latest first. Their secrets are not stored.',
  })
  async tokens(@Ctx() context: Context): Promise<AccessToken[]> {
    authorize(context, 'MANAGE_TOKENS');
    return loadAccessTokens(context.graph);
  }

  @Limited({ maxLength: 100 })
  @Mutation(() => CreatedToken, {
    description:
      'Creates an access token for a program, for the header `Authorization: Bearer <token>`. Errors: INVALID; CONFLICT when the name was used before; FORBIDDEN for a token.',
  })
  async createToken(
    @Arg('name', () => String, {
      description: 'Name, up to 100 characters, which the history shows. No name is used twice.',
    })
    givenName: string,
    @Arg('scope', () => TokenScope, { description: 'What the token may be used for.' }) scope: TokenScope,
    @Arg('days', () => Int, {
      nullable: true,
      defaultValue: defaultDays,
      description: `Days until it expires, 1 to ${maxDays}.`,
    })
    days: number | null | undefined,
    @Ctx() context: Context,
  ): Promise<CreatedToken> {
    const createdBy = authorize(context, 'MANAGE_TOKENS');
    const name = givenName.trim().replaceAll(/\s+/g, ' ');
    const lifetime = days ?? defaultDays;
    if (!name) throw invalid('Give the token a name that says which program uses it.');
    if (lifetime < 1 || lifetime > maxDays) throw invalid(`\`days\` must be from 1 to ${maxDays}, not ${lifetime}.`);
    const isTaken = [importAuthor, ...(context.authenticator?.editorNames ?? [])].some(
      (taken) => taken.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) throw new ApiError('CONFLICT', `"${name}" is the name of an editor. Choose another.`);
    const token = createAccessToken();
    const details = await saveAccessToken(context.graph, {
      hash: hashSecret(token),
      name,
      scope,
      createdBy,
      expiresAt: new Date(Date.now() + lifetime * 24 * 3600 * 1000).toISOString(),
    });
    return { token, details };
  }

  @Mutation(() => AccessToken, {
    description:
      'Revokes an access token: it is refused from now on, by other processes of the server within seconds. Errors: NOT_FOUND.',
  })
  async revokeToken(
    @Arg('id', () => ID, { description: 'Id of the token.' }) id: string,
    @Ctx() context: Context,
  ): Promise<AccessToken> {
    authorize(context, 'MANAGE_TOKENS');
    const token = await revokeAccessToken(context.graph, id);
    context.authenticator?.forgetViewers();
    return token;
  }
}
