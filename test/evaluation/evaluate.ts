import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCases } from './cases.ts';
import { fit } from './fit.ts';
import { startServer } from './server.ts';
import { evaluateIdentity } from './identity.ts';
import { evaluateMali } from './mali.ts';
import { importOcha, ochaPrefix } from './ocha.ts';
import { evaluateOverlaps } from './overlaps.ts';
import { evaluateSyntheticDuplicates } from './syntheticDuplicates.ts';

/**
 * How good the answers are, with baselines in the same run. `npm run evaluate` evaluates the lists of this
 * folder, synthetic duplicates, and real files of ../shared where they exist; `-- FILE…` other lists of the
 * same form instead (proposals as JSON, mentions and pairs of names as CSV). `--json FILE` writes the figures,
 * `--only overlaps,identity,planted,ocha,mali` selects parts, `--fit` searches for better weights.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, only: { type: 'string' }, fit: { type: 'boolean' } },
});
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const shared = (name: string) => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
const given = (ending: string) => positionals.filter((name) => name.endsWith(ending));

const server = await startServer();
const results: Record<string, unknown> = {};
const part = async (name: string, work: () => Promise<unknown>) => {
  if (!values.only || values.only.split(',').includes(name)) results[name] = await work();
};
try {
  if (values.fit) {
    const cases = await Promise.all(['overlaps.json', 'own.json'].map((name) => readCases(beside(name))));
    await fit(server, cases.flat());
  } else await evaluate();
} finally {
  await server.close();
}
if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 1)}\n`);

async function evaluate() {
  const proposals = positionals.length > 0 ? given('.json') : ['overlaps.json', 'own.json', 'far.json'].map(beside);
  if (proposals.length > 0)
    await part('overlaps', () =>
      evaluateOverlaps(server, Object.fromEntries(proposals.map((file) => [file.replace(/^.*\/|\.json$/g, ''), file]))),
    );
  if (positionals.length === 0 || given('.csv').length > 0)
    await part('identity', async () => {
      const { table, errors, json } = await evaluateIdentity(server.request, given('.csv'));
      console.log(`\n${errors}\n\n${table}`);
      return json;
    });
  if (positionals.length === 0) {
    await part('planted', () => evaluateSyntheticDuplicates(server, 'Planted duplicates: seeds'));
    if (existsSync(shared('data/iati-ocha.xml')))
      await part('ocha', async () => {
        await importOcha(server, shared('data/iati-ocha.xml'));
        return evaluateSyntheticDuplicates(server, 'Planted duplicates: activities of OCHA', ochaPrefix);
      });
    if (existsSync(shared('data/mali-3w-2023-12.xlsx')))
      await part('mali', () => evaluateMali(server, shared('data/mali-3w-2023-12.xlsx')));
  }
}
