import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './kit/sequencer.ts';

/** Each worker has a database of its own; a database given by NEO4J_URI serves one worker. */
const databaseWorkers = process.env.NEO4J_URI ? 1 : 2;

// Test databases live for minutes: Java's optimising compiler takes a third of the processor time and saves none of it.
process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';

/** A project whose tests use the databases. */
const onDatabase = (name: string, { testTimeout = 60_000, globalSetup = [] as string[] } = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`${name}/**/*.test.ts`],
    globalSetup: ['./kit/generatedFiles.ts', ...globalSetup, './kit/databaseSetup.ts'],
    // The server's modules are imported and compiled once by each worker: half the time of a file. They have no state of a graph.
    isolate: false,
    maxWorkers: databaseWorkers,
    sequence: { groupOrder: 1 },
    testTimeout,
  },
});

export default defineConfig({
  // Vite resolves graphql to its .mjs, Node resolves it to .js for the libraries: two copies that reject each other.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    // Tests say what is returned, not how fast: a busy machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    teardownTimeout: 30_000,
    sequence: { sequencer: LongestFirst },
    // Two cores run two databases, a server and a browser: a test that fails once may be late, not wrong.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['unit/**/*.test.ts'],
          globalSetup: ['./kit/generatedFiles.ts'],
          isolate: false,
          maxWorkers: '100%',
        },
      },
      onDatabase('database'),
      // The first test of a file also starts the server and the browser.
      onDatabase('browser', { testTimeout: 120_000, globalSetup: ['./kit/builtWeb.ts'] }),
      {
        extends: true,
        test: {
          name: 'lifecycle',
          include: ['lifecycle/**/*.test.ts'],
          globalSetup: ['./kit/neo4jJars.ts'],
          maxWorkers: databaseWorkers,
          // After the others: these tests freeze and kill databases, and must not wait for a browser.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
