import { parseArgs } from 'node:util';
import { type Config, readConfig } from '#server/config.ts';
import { loadEditors } from '#server/editorToken.ts';
import { invalid } from '#server/errors.ts';
import type { AccessToken } from '#schema/answers/accessToken.ts';
import { runCommandLine, sendOperation } from './sendOperation.ts';

const usage = `Usage:
  npm run token -- create NAME [--scope read|propose|edit] [--days 90]
  npm run token -- list
  npm run token -- revoke NAME`;

const fields = 'id name scope createdBy expiresAt lastUsedAt revokedAt';

/** As the first editor of the server. */
async function request<Data>(config: Config, query: string, variables = {}): Promise<Data> {
  const [editor] = await loadEditors(config);
  return sendOperation<Data>(config, editor!, query, variables);
}

const describe = ({ name, scope, createdBy, expiresAt, lastUsedAt, revokedAt }: AccessToken) =>
  [
    name,
    scope,
    `by ${createdBy}`,
    revokedAt ? `revoked ${revokedAt.slice(0, 10)}` : `expires ${expiresAt.slice(0, 10)}`,
    lastUsedAt ? `last used ${lastUsedAt.slice(0, 16).replace('T', ' ')}` : 'never used',
  ].join(' · ');

async function loadTokens(config: Config): Promise<AccessToken[]> {
  return (await request<{ tokens: AccessToken[] }>(config, `{ tokens { ${fields} } }`)).tokens;
}

async function runTokenCommand(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scope: { type: 'string', default: 'read' }, days: { type: 'string', default: '90' } },
  });
  const [action, name, ...more] = positionals;
  if (more.length > 0 || (action !== 'list' && !name)) throw invalid(usage);
  const config = readConfig();
  switch (action) {
    case 'create': {
      const { createToken } = await request<{ createToken: { token: string; details: AccessToken } }>(
        config,
        `mutation ($name: String!, $scope: TokenScope!, $days: Int) {
           createToken(name: $name, scope: $scope, days: $days) { token details { ${fields} } } }`,
        { name, scope: values.scope.toUpperCase(), days: Number(values.days) },
      );
      console.log(`${describe(createToken.details)}\nIt is shown this once:\n${createToken.token}`);
      return;
    }
    case 'list':
      for (const token of await loadTokens(config)) console.log(describe(token));
      return;
    case 'revoke': {
      const token = (await loadTokens(config)).find((candidate) => candidate.name === name);
      if (!token) throw invalid(`There is no token with the name "${name}". npm run token -- list shows all.`);
      await request(config, 'mutation ($id: ID!) { revokeToken(id: $id) { id } }', { id: token.id });
      console.log(`Revoked: ${name}`);
      return;
    }
    default:
      throw invalid(usage);
  }
}

await runCommandLine(runTokenCommand, usage);
