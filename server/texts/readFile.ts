import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ApiError } from '#server/errors.ts';
import type { Block } from './block.ts';
import { type FileProblem, fileError, maxFileSize } from './fileError.ts';

const timeoutMs = 30_000;
/** Of the worker, in megabytes: a small archive may unfold to gigabytes. */
const maxMemory = 512;
/** Files that are read at once. */
const maxWorkers = 2;
let running = 0;

/**
 * Reads a file in a worker thread, so that requests are not blocked and a hostile file ends only its worker. Throws
 * INVALID with the reason, or TOO_BUSY.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<Block[]> {
  if (bytes.length > maxFileSize) throw fileError('TOO_LARGE');
  if (running >= maxWorkers) throw new ApiError('TOO_BUSY', 'Other files are being read. Try again in a moment.');
  running += 1;
  const worker = new Worker(new URL('./readFile.worker.js', import.meta.url), {
    workerData: { bytes, name },
    resourceLimits: { maxOldGenerationSizeMb: maxMemory },
    stdout: true,
    stderr: true,
  });
  try {
    const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(timeoutMs) })) as [
      { blocks?: Block[]; reason?: FileProblem },
    ];
    if (answer.blocks) return answer.blocks;
    throw fileError(answer.reason!);
  } catch (error) {
    // Too slow, or out of memory.
    throw error instanceof ApiError ? error : fileError('TOO_SLOW');
  } finally {
    running -= 1;
    await worker.terminate();
  }
}
