import { fold } from '#server/graph/read/searchTerms.ts';
import { importRows } from '#server/imports/pipeline.ts';
import type { Row } from '#server/imports/row.ts';
import { createRow, links } from '#test/kit/fixtures.ts';
import type { Baselines } from './baselines.ts';
import type { Proposal } from './cases.ts';
import { heldOut } from './heldOut.ts';
import { importValid, toId } from './importValid.ts';
import { type OverlapAnswer, formatAnswer, isAlert, isLikely, loadOverlaps } from './loadOverlaps.ts';
import { mean } from './metrics.ts';
import type { Recorder } from './recorder.ts';
import type { EvaluationServer } from './server.ts';
import { type Cell, printTable } from './tables.ts';

/** A small register as a town keeps it, and proposals against it. */
export interface RegisterList {
  rows: {
    institutions: { key: string; name: string; country: string; type: string }[];
    initiatives: {
      key: string;
      kind: 'AGREEMENT' | 'PROJECT';
      name: string;
      partners: string[];
      start: string;
      end?: string;
      status?: string;
      theme?: string;
    }[];
  };
  cases: {
    id: string;
    lang: string;
    tests: string;
    proposal: Proposal;
    expect: { first?: string | null; verdict?: string; notVerdict?: string };
  }[];
}

export const registerPrefix = 'register-';
const toRecordId = (key: string) => `${registerPrefix}${key}`;
const countryNames = new Intl.DisplayNames('fr', { type: 'region' });
/** Year in which the register is said to be up to date. */
const currentYear = '2026';

/** Imports a register into the seeded graph: its countries and themes are those of the graph where it has them. */
export async function importRegister(server: EvaluationServer, { institutions, initiatives }: RegisterList['rows']) {
  const known = await server.graph.read<{ id: string; kind: string; iso: string | null; names: string[] }>(
    `MATCH (n) WHERE n:Theme OR n:Place RETURN n.id AS id, n.kind AS kind, n.iso AS iso, n.allNames AS names`,
  );
  const countries = new Map(known.flatMap(({ id, iso }) => (iso ? [[iso, id] as const] : [])));
  const themes = new Map(
    known.flatMap(({ id, kind, names }) => (kind === 'THEME' ? names.map((name) => [fold(name), id] as const) : [])),
  );
  const rows: Row[] = [];
  const toCountry = (iso: string) => {
    const id = countries.get(iso) ?? toRecordId(`country-${iso.toLowerCase()}`);
    if (!countries.has(iso))
      rows.push(
        createRow('PLACE', id, { name: countryNames.of(iso), placeType: 'COUNTRY', iso, within: links('world') }),
      );
    countries.set(iso, id);
    return id;
  };
  const toTheme = (name: string) => {
    const id = themes.get(fold(name)) ?? toId('register-theme', name);
    if (!themes.has(fold(name))) rows.push(createRow('THEME', id, { name }));
    themes.set(fold(name), id);
    return id;
  };
  for (const { key, name, country, type } of institutions)
    rows.push(
      createRow('INSTITUTION', toRecordId(key), {
        name,
        institutionType: type,
        country: { to: toCountry(country) },
      }),
    );
  const toInitiative = (record: RegisterList['rows']['initiatives'][number], status = record.status): Row => {
    const { key, kind, name, partners, start, end, theme } = record;
    return createRow(kind, toRecordId(key), {
      name,
      ...(kind === 'AGREEMENT' ? { agreementType: 'CONVENTION' } : { projectType: 'ACTION' }),
      period: `${start}/${end ?? ''}`,
      ...(status && { statusHistory: [{ status, date: record.status ? (end ?? currentYear) : start }] }),
      participations: partners.map((partner) => ({ actor: toRecordId(partner), role: 'PARTNER' })),
      ...(theme && { themes: links(toTheme(theme)) }),
    });
  };
  const records = initiatives.map((record) => toInitiative(record));
  console.log(await importValid(server, rows.concat(records.filter(({ draft }) => draft.statusHistory))));
  // A record without a status is imported as such where that is possible.
  const silent = initiatives.filter(({ status }) => !status);
  const report = await importRows(
    server,
    silent.map((record) => toInitiative(record)),
  );
  const rejected = silent.filter((_, n) => report.outcomes[n]!.action === 'rejected');
  if (rejected.length === 0) return;
  console.log(
    await importValid(
      server,
      rejected.map((record) => toInitiative(record, 'ONGOING')),
    ),
  );
}

/** What is wrong with the answers to a proposal; empty when nothing is. */
export function findRegisterErrors(
  { expect: { first, verdict, notVerdict } }: RegisterList['cases'][number],
  answers: readonly OverlapAnswer[],
): string[] {
  const ids = answers.map(({ initiative }) => initiative.id);
  const wanted = first && toRecordId(first);
  const answered = answers.find(({ initiative }) => initiative.id === wanted);
  return [
    first === null && answers.length > 0 && `not nothing`,
    wanted && ids[0] !== wanted && `${wanted} is not first but ${ids.indexOf(wanted) + 1 || 'absent'}`,
    verdict && answered && answered.verdict !== verdict && `${answered.verdict} instead of ${verdict}`,
    notVerdict && answers.some((answer) => answer.verdict === notVerdict) && `${notVerdict} claimed`,
  ].filter((problem): problem is string => Boolean(problem));
}

/** Proposals against a register: the one of the same pair must come first, with an alert. */
export async function evaluateRegister(
  server: EvaluationServer,
  { cases }: Pick<RegisterList, 'cases'>,
  baselines: Baselines,
  recorder: Recorder,
) {
  await server.embedded();
  const results: { entry: (typeof cases)[number]; errors: string[]; samePair: boolean; found: boolean }[] = [];
  let falseLikely = 0;
  for (const entry of cases) {
    const answers = await loadOverlaps(server, entry.proposal);
    await recorder.record({
      list: 'registers',
      id: entry.id,
      proposal: entry.proposal,
      expected: entry.expect,
      same: entry.expect.verdict === 'DUPLICATE' ? [toRecordId(entry.expect.first!)] : [],
      answers,
    });
    const errors = findRegisterErrors(entry, answers);
    const { first, verdict } = entry.expect;
    const samePair = verdict === 'DUPLICATE';
    const found = samePair && answers[0]?.initiative.id === toRecordId(first!) && isAlert(answers[0]);
    const isRight = ({ initiative }: OverlapAnswer) => samePair && initiative.id === toRecordId(first!);
    if (answers.some((answer) => isLikely(answer) && !isRight(answer))) falseLikely++;
    results.push({ entry, errors, samePair, found });
    if (errors.length === 0) continue;
    console.log(`  ${entry.id} ${entry.proposal.title} (${entry.tests})\n      ${errors.join('; ')}`);
    console.log(`      found: ${answers.slice(0, 5).map(formatAnswer).join(', ') || 'nothing'}`);
  }
  const pairs = results.filter(({ samePair }) => samePair);
  const expecting = cases.filter(({ expect }) => expect.first);
  const firstOf = (isFirst: (entry: (typeof cases)[number]) => boolean) =>
    mean(expecting.map((entry) => Number(isFirst(entry))));
  const right = (part: typeof results) => mean(part.map(({ errors }) => Number(errors.length === 0)));
  const figures = {
    cases: cases.length,
    samePairFirstWithAlert: mean(pairs.map(({ found }) => Number(found))),
    first: firstOf(({ id }) => !results.find(({ entry }) => entry.id === id)!.errors.some((e) => e.includes('first'))),
    right: right(results),
    fittedOn: right(results.filter(({ entry }) => !heldOut(entry.id))),
    reported: right(results.filter(({ entry }) => heldOut(entry.id))),
    falseLikely: falseLikely / cases.length,
  };
  const found = Object.fromEntries(
    Object.entries(baselines).map(([name, ranker]) => [
      name,
      {
        first: firstOf(({ proposal, expect }) => ranker(proposal)[0]?.id === toRecordId(expect.first!)),
        samePairFirst: mean(
          pairs.map(({ entry }) => Number(ranker(entry.proposal)[0]?.id === toRecordId(entry.expect.first!))),
        ),
      },
    ]),
  );
  printTable('Registers', [
    ['', 'cases', 'same pair first', 'first', 'right', 'fitted on', 'reported', 'false likely'],
    [
      'Maillage (same pair with alert)',
      figures.cases,
      figures.samePairFirstWithAlert,
      figures.first,
      figures.right,
      figures.fittedOn,
      figures.reported,
      figures.falseLikely,
    ],
    ...Object.entries(found).map(([name, row]): Cell[] => [
      name,
      cases.length,
      row.samePairFirst,
      row.first,
      null,
      null,
      null,
      null,
    ]),
  ]);
  return { figures, baselines: found, errors: results.filter(({ errors }) => errors.length > 0) };
}
