import { createEncoder } from '#server/encoder/createEncoder.ts';
import { printTable } from '#test/evaluation/tables.ts';
import { quantile, sortAscending } from './timing.ts';

/** How long the encoder takes to start, for a title and for a word, and its memory. `npm run bench:encoder`. */
const titles = [
  'Formation de magistrats à la lutte contre la traite des êtres humains',
  'Fortalecimiento institucional de los gobiernos locales de la región',
  'Twinning of two towns, with school and cultural exchanges',
  "Appui à la gestion intégrée des déchets ménagers dans l'agglomération",
];
const words = ['eau', 'discapacidad', 'judge', 'décentralisation', 'jumelage', 'vivienda', 'training', 'police'];
const samples = 200;

const memory = () => process.memoryUsage().rss / 1e6;

const memoryBefore = memory();
// Nothing is measured twice with the same vector.
const encoder = createEncoder({ cached: 1 });
const start = performance.now();
await encoder.encode(['premier']);
const startMs = performance.now() - start;

async function measure(texts: readonly string[]) {
  const times: number[] = [];
  for (let n = 0; n < samples; n++) {
    const from = performance.now();
    await encoder.encode([texts[n % texts.length]!]);
    times.push(performance.now() - from);
  }
  const sorted = sortAscending(times.slice(samples / 10));
  return [quantile(sorted, 0.5), quantile(sorted, 0.95)];
}

printTable('Encoder', [
  ['', 'median', 'p95'],
  ['start with the first text, ms', startMs, null],
  ['a title, ms', ...(await measure(titles))],
  ['a word, ms', ...(await measure(words))],
  ['memory, MB', memory() - memoryBefore, null],
]);
await encoder.close();
