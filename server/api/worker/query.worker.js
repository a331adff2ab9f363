// Plain JavaScript: a worker thread does not inherit the TypeScript loader of its process. A bundle needs none.
if (!import.meta.bundled) (await import('tsx/esm/api')).register();
const { executeQuery } = await import('./executeQuery.ts');
const { compareInWorker } = await import('./compareInWorker.ts');
// oxlint-disable-next-line import/no-default-export -- piscina runs them.
export { executeQuery as default, compareInWorker };
