import { pathToFileURL } from 'node:url';
import { type Config, readConfig } from '#server/config.ts';
import { ApiError, unavailable } from '#server/errors.ts';

/** Runs a file's work when that file is what was started: `tsx <file> FILE`. Errors in one line. */
export async function command(
  moduleUrl: string,
  name: string,
  work: (config: Config, file: string, say: (line: string) => void) => Promise<unknown>,
): Promise<void> {
  const [, started, file, ...more] = process.argv;
  if (!started || pathToFileURL(started).href !== moduleUrl) return;
  try {
    if (!file || more.length > 0) throw unavailable(`Usage: npm run ${name} -- FILE`);
    const config = readConfig();
    if (config.neo4j.uri) {
      throw unavailable(`npm run ${name} is for the local database; for the one at NEO4J_URI use neo4j-admin there`);
    }
    await work(config, file, console.log);
  } catch (error) {
    console.error(error instanceof ApiError ? error.message : error);
    process.exitCode = 1;
  }
}
