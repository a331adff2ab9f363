import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createBaselines } from './baselines.ts';
import { readCases, readList } from './cases.ts';
import { fitSameness } from './fit.ts';
import { evaluateIdentity } from './identity.ts';
import { type LetterheadList, evaluateLetterheads, letterheadLists } from './letterheads.ts';
import { type ListKind, detectListKind, findList, findShared, proposalLists } from './lists.ts';
import { loadEncoder } from './loadEncoder.ts';
import { loadFeatures } from './loadFeatures.ts';
import { evaluateMali } from './mali.ts';
import { importOcha, ochaPrefix } from './ocha.ts';
import { type ParagraphCase, evaluateParagraphs } from './paragraphs.ts';
import { evaluateProposals } from './proposals.ts';
import { type ReadingCase, evaluateReadings } from './readings.ts';
import { createRecorder } from './recorder.ts';
import { type RegisterList, evaluateRegister, importRegister, registerPrefix } from './registers.ts';
import { resolvePatterns } from './resolvePatterns.ts';
import { type SearchCase, evaluateSearches } from './searches.ts';
import { startServer } from './server.ts';
import { evaluateSyntheticDuplicates } from './syntheticDuplicates.ts';
import { printTable, toMarkdown } from './tables.ts';
import { type Results, toTargetRows } from './targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    md: { type: 'string' },
    only: { type: 'string' },
    dump: { type: 'string' },
    fit: { type: 'boolean' },
  },
});
const only = values.only?.split(',').map((name) => name.trim());
const ocha = findShared('data/iati-ocha.xml');
const mali = findShared('data/mali-3w-2023-12.xlsx');
const kinds = await Promise.all(positionals.map(detectListKind));
/** The files given of a kind, or else the lists of this folder. */
const getFiles = (kind: ListKind, ...names: string[]) =>
  positionals.length > 0 ? positionals.filter((_, n) => kinds[n] === kind) : names.map(findList);
/** The cases of all lists of a kind. */
const loadCases = async <T>(kind: ListKind, name: string) =>
  (await Promise.all(getFiles(kind, name).map((file) => readList<{ cases: T[] }>(file)))).flatMap(({ cases }) => cases);

const server = await startServer();
const encode = await loadEncoder();
const recorder = createRecorder(values.dump || values.fit ? (proposal) => loadFeatures(server, proposal) : undefined);
const results: Record<string, unknown> = {};
/** Whether the graph holds more than the seeds. */
let isChanged = false;

const loadLists = async (files: readonly string[]) =>
  new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [file.replace(/^.*\/|\.json$/g, ''), await resolvePatterns(server, await readCases(file))] as const,
      ),
    ),
  );

/** The parts in their order. Those that add to the graph say so: the next ones start from the seeds alone again. */
const parts: Record<string, { adds?: boolean; needs?: string | undefined; run: () => Promise<unknown> }> = {
  proposals: {
    run: async () => {
      const lists = await loadLists(getFiles('proposals', ...proposalLists));
      const baselines = await createBaselines(server, encode);
      return evaluateProposals(server, 'Proposals against the seeds', lists, baselines, recorder);
    },
  },
  negatives: {
    run: async () =>
      evaluateProposals(
        server,
        'Hard negatives and minimal pairs',
        await loadLists([findList('hard-negatives.json')]),
        await createBaselines(server, encode),
        recorder,
      ),
  },
  paragraphs: {
    run: async () => {
      const cases = await loadCases<ParagraphCase>('paragraphs', 'paragraphs.json');
      return evaluateParagraphs(server, cases, await createBaselines(server, encode), recorder);
    },
  },
  readings: {
    run: async () => evaluateReadings(server, await loadCases<ReadingCase>('readings', 'reading.json'), recorder),
  },
  searches: { run: async () => evaluateSearches(server, await loadCases<SearchCase>('searches', 'searches.json')) },
  identity: {
    run: async () => {
      const { table, errors, json } = await evaluateIdentity(
        server.request,
        positionals.length > 0 ? getFiles('identity') : [],
      );
      console.log(`\n${errors}\n\n${table}`);
      return json;
    },
  },
  synthetic: { run: () => evaluateSyntheticDuplicates(server, 'Planted duplicates: seeds') },
  registers: {
    adds: true,
    run: async () => {
      const [file] = getFiles('registers', 'registers.json');
      const list = await readList<RegisterList>(file!);
      await importRegister(server, list.rows);
      return evaluateRegister(server, list, await createBaselines(server, encode, registerPrefix), recorder);
    },
  },
  letterheads: {
    adds: true,
    run: async () => {
      const figures: Record<string, Awaited<ReturnType<typeof evaluateLetterheads>>> = {};
      for (const name of letterheadLists) {
        if (Object.keys(figures).length > 0) await server.reset();
        figures[name] = await evaluateLetterheads(server, name, await readList<LetterheadList>(findList(name)));
      }
      return figures;
    },
  },
  directory: {
    adds: true,
    needs: ocha,
    run: async () => {
      await importOcha(server, ocha!);
      return evaluateProposals(
        server,
        'A directory in English, asked in French and Spanish',
        await loadLists(['directory.json', 'hard-negatives-ocha.json'].map(findList)),
        await createBaselines(server, encode, ochaPrefix),
        recorder,
      );
    },
  },
  ocha: {
    adds: true,
    needs: ocha,
    run: async () => {
      await importOcha(server, ocha!);
      return evaluateSyntheticDuplicates(server, 'Planted duplicates: activities of OCHA', ochaPrefix);
    },
  },
  mali: { adds: true, needs: mali, run: () => evaluateMali(server, mali!) },
};

/** With files, only the parts that they are for run. */
const isWanted = (name: string) =>
  only ? only.includes(name) : positionals.length === 0 || kinds.includes(name as ListKind);

async function evaluate() {
  const unknown = only?.filter((name) => !(name in parts)) ?? [];
  if (unknown.length > 0)
    throw new Error(`Unknown part: ${unknown.join(', ')}. Parts are ${Object.keys(parts).join(', ')}.`);
  for (const [name, { adds = false, needs, run }] of Object.entries(parts)) {
    if (!isWanted(name)) continue;
    if ('needs' in parts[name]! && !needs) {
      console.log(`\n${name}: skipped, as its file is not in ../shared.`);
      continue;
    }
    if (isChanged) await server.reset();
    isChanged = adds;
    const startedAt = performance.now();
    results[name] = await run();
    console.log(`  (${name}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s)`);
  }
  const rows = toTargetRows(results as Results);
  printTable('All measures (names alone and the Levenshtein ratio stand in the column BM25)', rows);
  if (values.md) await writeFile(values.md, `${toMarkdown(rows)}\n`);
}

try {
  await evaluate();
  if (values.fit) fitSameness(recorder.recorded);
} finally {
  await server.close();
}
if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 1)}\n`);
if (values.dump) await recorder.write(values.dump);
