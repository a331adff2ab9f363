import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two pages: the viewer, and GraphiQL for developers, which weighs more than all the rest. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  // Everything is hashed and kept for a year: nothing may be copied as it is.
  publicDir: false,
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: [here('index.html'), here('graphiql.html')] },
    // GraphiQL's editor is one large piece on purpose; the journeys watch what the viewer itself loads.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
