import type { Config, Editor } from '#server/config.ts';
import { ApiError, invalid, unavailable } from '#server/errors.ts';

/** Sends an operation to the running server, as the owner of a token. Throws INVALID with what the server says. */
export async function sendOperation<Data>(
  { host, port }: Pick<Config, 'host' | 'port'>,
  { token }: Editor,
  query: string,
  variables: object = {},
): Promise<Data> {
  const address = `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw unavailable(`No server answers at ${address}. Start it, or give its HOST and PORT.`);
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw invalid(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** Runs a command and prints how it is used, or what is wrong, when it fails. */
export async function runCommandLine(command: () => Promise<void>, usage: string): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isUsage = (error as NodeJS.ErrnoException).code?.startsWith?.('ERR_PARSE_ARGS');
    console.error(isUsage ? usage : error instanceof ApiError ? error.message : error);
    process.exitCode = 1;
  }
}
