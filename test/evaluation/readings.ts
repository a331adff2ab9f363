import type { Proposal } from './cases.ts';
import { heldOut } from './heldOut.ts';
import { loadInterpretation } from './interpretation.ts';
import {
  type ReadingTally,
  type WantedReading,
  addTally,
  createTally,
  judgeReading,
  summariseTally,
} from './judgeReading.ts';
import { readNames } from './readNames.ts';
import type { Recorder } from './recorder.ts';
import type { EvaluationServer } from './server.ts';
import { type Cell, printTable } from './tables.ts';

export interface ReadingCase extends WantedReading {
  id: string;
  lang: string;
  text: string;
}

export function printReadings(title: string, groups: Record<string, ReadingTally>) {
  const figures = Object.fromEntries(Object.entries(groups).map(([name, tally]) => [name, summariseTally(tally)]));
  const kinds = ['all', 'places', 'actors', 'themes', 'dates'] as const;
  printTable(title, [
    ['', ...kinds.flatMap((kind) => [`${kind} must`, ...(kind === 'dates' ? [] : ['must not'])])],
    ...Object.entries(figures).map(([name, shares]): Cell[] => [
      name,
      ...kinds.flatMap((kind) => [shares[kind].must, ...(kind === 'dates' ? [] : [shares[kind].mustNot])]),
    ]),
  ]);
  return figures;
}

/** One-line titles: what is read in them, beside a baseline that finds the names of the graph word by word. */
export async function evaluateReadings(server: EvaluationServer, cases: readonly ReadingCase[], recorder: Recorder) {
  const groups = {
    all: createTally(),
    'fitted on': createTally(),
    reported: createTally(),
    'names alone': createTally(),
  };
  const readByNames = await readNames(server);
  const errors: { id: string; text: string; errors: string[] }[] = [];
  for (const entry of cases) {
    const proposal: Proposal = { title: entry.text };
    const answer = await loadInterpretation(server, proposal);
    await recorder.record({ list: 'readings', id: entry.id, proposal, expected: entry, answers: answer });
    const { tally, errors: wrong } = judgeReading(answer, proposal, entry);
    addTally(groups.all, tally);
    addTally(groups[heldOut(entry.id) ? 'reported' : 'fitted on'], tally);
    addTally(groups['names alone'], judgeReading(readByNames(proposal), proposal, entry).tally);
    if (wrong.length > 0) errors.push({ id: entry.id, text: entry.text, errors: wrong });
  }
  for (const { id, text, errors: wrong } of errors) console.log(`  ${id} ${text}\n      ${wrong.join('; ')}`);
  const figures = printReadings(`Readings: ${cases.length} titles`, groups);
  return { figures, errors };
}
