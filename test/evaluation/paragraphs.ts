import type { Baselines } from './baselines.ts';
import type { Proposal } from './cases.ts';
import { getFirstSentence } from './firstSentence.ts';
import { heldOut } from './heldOut.ts';
import { loadInterpretation } from './interpretation.ts';
import { addTally, createTally, judgeReading } from './judgeReading.ts';
import { type OverlapAnswer, formatAnswer, isAlert } from './loadOverlaps.ts';
import { mean } from './metrics.ts';
import { readNames } from './readNames.ts';
import { printReadings } from './readings.ts';
import type { Recorder } from './recorder.ts';
import type { EvaluationServer } from './server.ts';
import { type Cell, printTable } from './tables.ts';

/** A pasted text, what a careful reader gets from it and what must be answered. */
export interface ParagraphCase {
  id: string;
  lang: string;
  class: 'nothing' | 'same' | 'close' | 'related';
  proposal: Proposal & { description: string };
  expect: { nothing?: true; ids?: string[]; verdict?: string; also?: string[]; mayBe?: string[] };
  reads: { start?: string; end?: string; places?: string[]; partners?: string[]; notPlaces?: string[] };
}

/** How many of the first answers may hold the expected one. */
const depth = ({ class: kind }: ParagraphCase) => (kind === 'same' ? 3 : 5);

/** The verdict on the answers to a text: `right`, or what is wrong. */
export function judgeParagraph(entry: ParagraphCase, answers: readonly OverlapAnswer[]): string {
  const { nothing, ids = [], verdict, also = [], mayBe = [] } = entry.expect;
  if (nothing) {
    const worst = ['DUPLICATE', 'PRECEDENT', 'RELATED'].find((name) => answers.some((x) => x.verdict === name));
    return worst ? `answered ${worst}` : 'right';
  }
  const isExpected = ({ initiative }: OverlapAnswer) => ids.includes(initiative.id);
  const isTolerated = (answer: OverlapAnswer) =>
    mayBe.includes(answer.verdict) ||
    mayBe.includes(`${answer.verdict}:${answer.initiative.id}`) ||
    also.includes(answer.initiative.id);
  const first = answers.slice(0, depth(entry)).filter(isExpected);
  if (first.length === 0) return answers.some(isExpected) ? 'too far down' : 'not found';
  if (entry.class === 'same') {
    if (!first.some((answer) => answer.verdict === verdict)) return `${first[0]!.verdict} instead of ${verdict}`;
    const isFalse = answers.some((answer) => isAlert(answer) && !isExpected(answer) && !isTolerated(answer));
    return isFalse ? 'false DUPLICATE beside' : 'right';
  }
  const claimed = answers.find((answer) => answer.verdict !== 'RELATED' && !isTolerated(answer));
  return claimed ? `${claimed.verdict} claimed` : 'right';
}

/** Pasted texts, sent as the page sends them and again with their first sentence as the title. */
export async function evaluateParagraphs(
  server: EvaluationServer,
  cases: readonly ParagraphCase[],
  baselines: Baselines,
  recorder: Recorder,
) {
  const ways: Record<string, (proposal: ParagraphCase['proposal']) => Proposal> = {
    'as pasted': (proposal) => proposal,
    'first sentence as title': (proposal) => ({ title: getFirstSentence(proposal.description), ...proposal }),
  };
  const tallies: Record<string, ReturnType<typeof createTally>> = {};
  const rows: Record<string, Record<string, number>> = {};
  const errors: object[] = [];
  const share = (results: readonly { verdict: string }[]) =>
    mean(results.map(({ verdict }) => Number(verdict === 'right')));
  for (const [way, toProposal] of Object.entries(ways)) {
    tallies[way] = createTally();
    const results: { entry: ParagraphCase; verdict: string }[] = [];
    for (const entry of cases) {
      const proposal = toProposal(entry.proposal);
      const answer = await loadInterpretation(server, proposal);
      await recorder.record({ list: `paragraphs, ${way}`, id: entry.id, proposal, expected: entry, answers: answer });
      const verdict = answer.refusal ? 'refused' : judgeParagraph(entry, answer.overlaps);
      const reading = judgeReading(answer, proposal, toWanted(entry));
      addTally(tallies[way], reading.tally);
      results.push({ entry, verdict });
      if (verdict === 'right' && reading.errors.length === 0) continue;
      const shown = answer.overlaps.slice(0, 5).map(formatAnswer);
      errors.push({ way, id: entry.id, class: entry.class, verdict, reading: reading.errors, shown });
      console.log(`  ${entry.id} ${entry.class}, ${way}: ${[verdict, ...reading.errors].join('; ')}`);
      if (verdict !== 'right') console.log(`      found: ${shown.join(', ') || 'nothing'}`);
    }
    const group = (isIn: (entry: ParagraphCase) => boolean) => results.filter(({ entry }) => isIn(entry));
    rows[way] = {
      cases: cases.length,
      right: share(results),
      'fitted on': share(group(({ id }) => !heldOut(id))),
      reported: share(group(({ id }) => heldOut(id))),
      ...Object.fromEntries(
        (['nothing', 'same', 'close', 'related'] as const).map((name) => [
          name,
          share(group((entry) => entry.class === name)),
        ]),
      ),
    };
  }
  const columns = Object.keys(rows['as pasted']!);
  printTable('Paragraphs: right verdict', [
    ['', ...columns],
    ...Object.entries(rows).map(([way, row]): Cell[] => [way, ...columns.map((column) => row[column]!)]),
  ]);
  const found = findByBaselines(cases, baselines);
  printTable('Paragraphs: expected record among the first 3 (same) or 5 (close, related)', [
    ['', 'found'],
    ...Object.entries(found).map(([name, value]): Cell[] => [name, value]),
  ]);
  const readByNames = await readNames(server);
  tallies['names alone'] = createTally();
  for (const entry of cases)
    addTally(tallies['names alone'], judgeReading(readByNames(entry.proposal), entry.proposal, toWanted(entry)).tally);
  const readings = printReadings('Paragraphs: what is read', tallies);
  return { rows, found, readings, nothing: countNothing(rows, cases), errors };
}

const toWanted = ({ reads: { start, end, places, partners, notPlaces } }: ParagraphCase) => ({
  must: { places, actors: partners, start, end },
  mustNot: { places: notPlaces },
});

const findByBaselines = (cases: readonly ParagraphCase[], baselines: Baselines) =>
  Object.fromEntries(
    Object.entries(baselines).map(([name, ranker]) => [
      name,
      mean(
        cases
          .filter(({ expect }) => expect.ids)
          .map((entry) =>
            Number(
              ranker(entry.proposal)
                .slice(0, depth(entry))
                .some(({ id }) => entry.expect.ids!.includes(id)),
            ),
          ),
      ),
    ]),
  );

const countNothing = (rows: Record<string, Record<string, number>>, cases: readonly ParagraphCase[]) =>
  Object.fromEntries(
    Object.entries(rows).map(([way, row]) => [
      way,
      Math.round(row.nothing! * cases.filter((entry) => entry.class === 'nothing').length),
    ]),
  );
