import 'reflect-metadata';
import type { MessagePort } from 'node:worker_threads';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import type { ComparedLabel } from '#server/graph/write/pairs.ts';
import { createWordCounter } from '#server/overlap/findStandingOverlaps.ts';
import { type ComparisonResult, compareRecords } from '#server/pairs/compareRecords.ts';
import { createRemoteServices } from './remoteServices.ts';

/** Records to be compared with all others in a worker thread. */
export interface ComparisonTask {
  port: MessagePort;
  label: ComparedLabel;
  ids: readonly string[];
}

const registry = new Registry(entities);
const countWords = createWordCounter();

/** Compares records with all others. The graph stays in the main thread. */
export async function compareInWorker({ port, label, ids }: ComparisonTask): Promise<ComparisonResult> {
  const { cancellation, graph, encoder } = createRemoteServices(port);
  try {
    return await compareRecords({ graph, registry, encoder, countWords }, label, ids, cancellation.signal);
  } finally {
    port.close();
  }
}
