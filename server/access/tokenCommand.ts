import { parseArgs } from 'node:util';
import { type Config, readConfig } from '#server/config.ts';
import { loadEditors } from '#server/editorToken.ts';
import { ApiError, invalid, unavailable } from '#server/errors.ts';
import type { AccessToken } from '#schema/answers/accessToken.ts';

const usage = `Usage:
  npm run token -- create NAME [--scope read|propose|edit] [--days 90]
  npm run token -- list
  npm run token -- revoke NAME`;

const fields = 'id name scope createdBy expiresAt lastUsedAt revokedAt';

/** Sends an operation to the running server, as its first editor. */
async function request<Data>({ host, port, ...config }: Config, query: string, variables = {}): Promise<Data> {
  const [editor] = await loadEditors(config);
  const address = `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${editor!.token}` },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw unavailable(`No server answers at ${address}. Start it, or give its HOST and PORT.`);
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw invalid(errors.map(({ message }) => message).join('\n'));
  return data;
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

try {
  await runTokenCommand();
} catch (error) {
  const isUsage = (error as NodeJS.ErrnoException).code?.startsWith?.('ERR_PARSE_ARGS');
  console.error(isUsage ? usage : error instanceof ApiError ? error.message : error);
  process.exitCode = 1;
}
