import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Neo4jTools } from './admin.ts';

/**
 * Java's archive of Neo4j's loaded classes (AppCDS, about 80 MB beside the jars, one for each version of Java): it halves
 * the processor time of a start. Without one, the options make it when the database stops, which takes some seconds once;
 * `save` then puts it in place. Java ignores an archive that does not fit.
 */
export function prepareClassArchive({ java, jars }: Neo4jTools): { options: string[]; save(): Promise<void> } {
  const archive = join(jars, `classes-${java.build}.jsa`);
  const quiet = '-Xlog:cds*=off';
  if (existsSync(archive)) return { options: [`-XX:SharedArchiveFile=${archive}`, quiet], save: async () => {} };
  const made = `${archive}.${randomUUID()}`;
  return {
    options: [`-XX:ArchiveClassesAtExit=${made}`, quiet],
    async save() {
      if (!existsSync(archive)) await rename(made, archive).catch(() => {});
      if (!existsSync(archive)) return;
      // Those of databases that stopped later, or whose server was killed.
      const others = (await readdir(jars)).filter((name) => name.startsWith(`${basename(archive)}.`));
      await Promise.all(others.map((name) => rm(join(jars, name), { force: true })));
    },
  };
}
