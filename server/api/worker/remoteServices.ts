import type { MessagePort } from 'node:worker_threads';
import type { Encoder } from '#server/encoder/createEncoder.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import type { VisibilityScope } from '#server/graph/read/visibilityFilter.ts';
import { createCaller } from './remoteCalls.ts';

/** The services of the main thread, at the other end of a port. The signal aborts when the task is cancelled. */
export function createRemoteServices(port: MessagePort) {
  const cancellation = new AbortController();
  port.on('message', ({ cancelled }: { cancelled?: boolean }) => {
    if (cancelled) cancellation.abort(new Error('The request was cancelled.'));
  });
  const call = createCaller(port, cancellation.signal);
  const createGraph = (scope?: VisibilityScope) =>
    ({
      read: (cypher: string, parameters?: Parameters) =>
        call('read', cypher, scope === undefined ? parameters : { ...parameters, scope }),
      readOptions: {},
      withScope: createGraph,
    }) as Partial<Graph> as Graph;
  const encoder: Pick<Encoder, 'encode'> = { encode: (texts) => call('encode', texts) };
  return { call, cancellation, graph: createGraph(), encoder };
}
