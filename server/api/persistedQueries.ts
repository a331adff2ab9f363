import { readFileSync } from 'node:fs';
import type { ApolloServerOptions } from '@apollo/server';
import type { Context } from './context.ts';

/** The viewer's documents by the hash of their text, written by `npm run codegen`. */
const file = new URL('../../web/api/persisted.json', import.meta.url);
const documents = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));

/**
 * Whoever asks by the hash of a document (Apollo's protocol for persisted queries) is answered where it is one of
 * the viewer's. For any other they are told so and send its text: what callers send is not kept.
 */
export const persistedQueries: ApolloServerOptions<Context>['persistedQueries'] = {
  cache: {
    get: async (key) => documents.get(key.slice(key.lastIndexOf(':') + 1)),
    set: async () => {},
    delete: async () => {},
  },
};
