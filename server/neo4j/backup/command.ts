import { pathToFileURL } from 'node:url';
import { type Config, readConfig } from '#server/config.ts';
import { ApiError, unavailable } from '#server/errors.ts';

/** Runs a command when its module is the entry point (`tsx <module> FILE`). Prints known errors in one line. */
export async function runCommand(
  moduleUrl: string,
  name: string,
  work: (config: Config, file: string, log: (line: string) => void) => Promise<unknown>,
  { isRemoteAllowed = false } = {},
): Promise<void> {
  const [, entryFile, file, ...extraArgs] = process.argv;
  if (!entryFile || pathToFileURL(entryFile).href !== moduleUrl) return;
  try {
    if (!file || extraArgs.length > 0) throw unavailable(`Usage: npm run ${name} -- FILE`);
    const config = readConfig();
    if (config.neo4j.uri && !isRemoteAllowed) {
      throw unavailable(`npm run ${name} is for the local database; for the one at NEO4J_URI use neo4j-admin there`);
    }
    await work(config, file, console.log);
  } catch (error) {
    console.error(error instanceof ApiError ? error.message : error);
    process.exitCode = 1;
  }
}
