import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Registry } from '#schema/model.ts';
import { ApiError, invalid } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { loadTextOwners } from '#server/graph/read/textOwners.ts';
import { saveDocumentText } from '#server/graph/write/documentText.ts';
import { readFile } from './readFile.ts';

/** Who attaches texts at the start: nobody else's text is replaced. */
const attachedBy = 'DOCUMENTS';

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Attaches the files of a folder to the documents that record their names. Texts that an editor saved or removed stay
 * as they are, and unchanged ones are not written again. Problems are logged, and end no start.
 */
export async function attachFolder(
  { graph, registry }: { graph: Graph; registry: Registry },
  folder: string,
  log: (line: string) => void,
): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw invalid(`DOCUMENTS must name a folder; there is none at ${folder}.`);
  const counts = { attached: 0, unchanged: 0, edited: 0 };
  const missing: string[] = [];
  for (const { id, file, by } of await loadTextOwners(graph)) {
    if (by && by !== attachedBy) {
      counts.edited += 1;
      continue;
    }
    try {
      // The record is data: it names no path.
      const bytes = await readBytes(join(folder, basename(file)));
      const blocks = await readFile(bytes, file);
      const isChanged = await saveDocumentText(graph, registry, { document: id, blocks, file, by: attachedBy });
      counts[isChanged ? 'attached' : 'unchanged'] += 1;
    } catch (error) {
      if (isMissing(error)) missing.push(file);
      else if (error instanceof ApiError) log(`Texts: ${file} was not attached. ${error.message}`);
      else if ((error as NodeJS.ErrnoException).syscall)
        log(`Texts: ${file.slice(0, 100)} was not attached: the file cannot be read.`);
      else throw error;
    }
  }
  log(
    `Texts: ${counts.attached} attached, ${counts.unchanged} unchanged, ${counts.edited} edited by people${missing.length > 0 ? `; not in ${folder}: ${missing.join(', ')}` : ''}.`,
  );
}
