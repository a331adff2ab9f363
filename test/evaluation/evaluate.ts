import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCases } from './cases.ts';
import { fit } from './fit.ts';
import { openHouse } from './house.ts';
import { judgeIdentity } from './identity.ts';
import { mali } from './mali.ts';
import { bringOcha, ochaPrefix } from './ocha.ts';
import { overlaps } from './overlaps.ts';
import { evaluateSyntheticDuplicates } from './planted.ts';

/**
 * How good the answers are, with baselines in the same run. `npm run evaluate` asks the lists beside this
 * file, planted duplicates, and real files of ../shared where they are; `-- FILE…` asks other lists of the
 * same form instead (proposals as JSON, mentions and pairs of names as CSV), `--json FILE` keeps the figures,
 * `--only overlaps,identity,planted,ocha,mali` asks some, `--fit` looks for better weights.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, only: { type: 'string' }, fit: { type: 'boolean' } },
});
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const shared = (name: string) => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
const given = (ending: string) => positionals.filter((name) => name.endsWith(ending));

const house = await openHouse();
const results: Record<string, unknown> = {};
const part = async (name: string, work: () => Promise<unknown>) => {
  if (!values.only || values.only.split(',').includes(name)) results[name] = await work();
};
try {
  if (values.fit) {
    const cases = await Promise.all(['overlaps.json', 'own.json'].map((name) => readCases(beside(name))));
    await fit(house, cases.flat());
  } else await evaluate();
} finally {
  await house.close();
}
if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 1)}\n`);

async function evaluate() {
  const proposals = positionals.length > 0 ? given('.json') : ['overlaps.json', 'own.json', 'far.json'].map(beside);
  if (proposals.length > 0)
    await part('overlaps', () =>
      overlaps(house, Object.fromEntries(proposals.map((file) => [file.replace(/^.*\/|\.json$/g, ''), file]))),
    );
  if (positionals.length === 0 || given('.csv').length > 0)
    await part('identity', async () => {
      const { table, errors, json } = await judgeIdentity(house.ask, given('.csv'));
      console.log(`\n${errors}\n\n${table}`);
      return json;
    });
  if (positionals.length === 0) {
    await part('planted', () => evaluateSyntheticDuplicates(house, 'Planted duplicates: seeds'));
    if (existsSync(shared('data/iati-ocha.xml')))
      await part('ocha', async () => {
        await bringOcha(house, shared('data/iati-ocha.xml'));
        return evaluateSyntheticDuplicates(house, 'Planted duplicates: activities of OCHA', ochaPrefix);
      });
    if (existsSync(shared('data/mali-3w-2023-12.xlsx')))
      await part('mali', () => mali(house, shared('data/mali-3w-2023-12.xlsx')));
  }
}
