import { createRow } from '#test/kit/fixtures.ts';
import type { Row } from '#server/imports/row.ts';
import { parseProposal } from '#server/proposal/parseProposal.ts';
import type { Context } from '#server/api/context.ts';
import { rankMatches } from '#server/identity/match.ts';
import { findCandidates } from '#server/identity/findCandidates.ts';
import { heldOut } from './heldOut.ts';
import { importValid } from './importValid.ts';
import { mean } from './metrics.ts';
import type { EvaluationServer } from './server.ts';
import { printTable } from './tables.ts';

/** Local authorities as a register holds them, and how letters write them; null: none of them. */
export interface LetterheadList {
  institutions: { key: string; name: string; country: string }[];
  cases: { mention: string; expect: string | null }[];
}

/** The second was written after the code, and run once before any correction for it. */
export const letterheadLists = ['letterheads.json', 'letterheads-later.json'];

const prefix = 'letterhead-';
const countryNames = new Intl.DisplayNames('fr', { type: 'region' });

async function importAuthorities(server: EvaluationServer, { institutions }: LetterheadList) {
  const known = await server.graph.read<{ id: string; iso: string }>(
    `MATCH (n:Place {placeType: 'COUNTRY'}) WHERE n.iso IS NOT NULL RETURN n.id AS id, n.iso AS iso`,
  );
  const countries = new Map(known.map(({ id, iso }) => [iso, id]));
  const places = [...new Set(institutions.map(({ country }) => country))]
    .filter((iso) => !countries.has(iso))
    .map((iso): Row => {
      countries.set(iso, `${prefix}${iso}`);
      return createRow('PLACE', `${prefix}${iso}`, { name: countryNames.of(iso), placeType: 'COUNTRY', iso });
    });
  const authorities = institutions.map(({ key, name, country }) =>
    createRow('INSTITUTION', prefix + key, {
      name,
      institutionType: 'LOCAL_AUTHORITY',
      country: { to: countries.get(country)! },
    }),
  );
  console.log(await importValid(server, [...places, ...authorities]));
}

/** Which authorities the letterheads are matched to, as partners of a proposal (`partner`) and as mentions (`same`). */
async function loadAnswers(server: EvaluationServer, mentions: readonly string[]) {
  const { graph, registry } = server;
  const candidates = await findCandidates(
    graph,
    registry,
    mentions.map((name) => ({ name, kind: 'INSTITUTION' })),
  );
  const answers = [];
  for (const [n, name] of mentions.entries()) {
    const [best] = rankMatches({ name, kind: 'INSTITUTION' }, candidates[n]!, 3);
    const parsed = await parseProposal({ graph, registry } as Context, { title: 'Jumelage', partners: [name] });
    answers.push({
      same: best?.decision === 'SAME' ? best.thing.id : undefined,
      partner: parsed.values[0]?.thing?.id,
    });
  }
  return answers;
}

/** How well letterheads are read: the right authority, or none. */
export async function evaluateLetterheads(server: EvaluationServer, name: string, list: LetterheadList) {
  await importAuthorities(server, list);
  const answers = await loadAnswers(
    server,
    list.cases.map(({ mention }) => mention),
  );
  const results = list.cases.map(({ mention, expect }, n) => {
    const { same, partner } = answers[n]!;
    const wanted = expect === null ? undefined : prefix + expect;
    return {
      expect,
      held: heldOut(mention),
      right: partner === wanted,
      linked: same !== undefined,
      linkedRightly: same !== undefined && same === wanted,
      line: `  ${mention} → ${partner ?? 'none'}${same === undefined || same === partner ? '' : `, same as ${same}`} (expected ${wanted ?? 'none'})`,
    };
  });
  for (const { right, linked, linkedRightly, line } of results)
    if (!right || linked !== linkedRightly) console.log(line);
  const share = (part: typeof results) => mean(part.map(({ right }) => Number(right)));
  const toFigures = (part: typeof results) => {
    const linked = part.filter((result) => result.linked);
    return {
      cases: part.length,
      found: share(part.filter(({ expect }) => expect !== null)),
      notTaken: share(part.filter(({ expect }) => expect === null)),
      precisionOfSame: mean(linked.map(({ linkedRightly }) => Number(linkedRightly))),
    };
  };
  const figures = {
    all: toFigures(results),
    fittedOn: toFigures(results.filter(({ held }) => !held)),
    reported: toFigures(results.filter(({ held }) => held)),
  };
  printTable(`Letterheads of local authorities: ${name}`, [
    ['', 'cases', 'found', 'not taken', 'SAME precision'],
    ...Object.entries(figures).map(([part, row]) => [part, row.cases, row.found, row.notTaken, row.precisionOfSame]),
  ]);
  return { figures, errors: results.filter(({ right }) => !right).map(({ line }) => line.trim()) };
}
