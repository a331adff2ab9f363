import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
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
  },
});
