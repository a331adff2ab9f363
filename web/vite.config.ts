import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two entries: the web application, and GraphiQL, which is larger than all the rest. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  // All assets are hashed and cached for a year: no file may be copied unhashed.
  publicDir: false,
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: [here('index.html'), here('graphiql.html')],
      // A page's documents go with the page, although one module names those of all pages.
      treeshake: { moduleSideEffects: [{ test: /\/web\/api\/(operations\.ts|documents\/)/, sideEffects: false }] },
    },
    // GraphiQL's editor is one large chunk; the browser tests limit what the application itself loads.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
