import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's .mjs and Node, for the libraries, its .js: two copies that don't know each other.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['**/*.test.ts'],
    globalSetup: './kit/database.ts',
    // One database for all: files that empty and fill it take turns.
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // The database may have to be fetched before the first test, and is stopped after the last.
    teardownTimeout: 30_000,
    // The databases that single tests start live for seconds: not worth compiling much for them.
    env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
  },
});
