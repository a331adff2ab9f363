import type { evaluateLetterheads } from './letterheads.ts';
import type { evaluateParagraphs } from './paragraphs.ts';
import type { ProposalFigures, evaluateProposals } from './proposals.ts';
import type { evaluateReadings } from './readings.ts';
import type { evaluateRegister } from './registers.ts';
import type { Cell } from './tables.ts';

type Proposals = Awaited<ReturnType<typeof evaluateProposals>>;

/** What the parts returned; those that did not run are absent. */
export interface Results {
  proposals?: Proposals;
  negatives?: Proposals;
  directory?: Proposals;
  paragraphs?: Awaited<ReturnType<typeof evaluateParagraphs>>;
  readings?: Awaited<ReturnType<typeof evaluateReadings>>;
  registers?: Awaited<ReturnType<typeof evaluateRegister>>;
  identity?: Record<string, any>;
  letterheads?: Record<string, Awaited<ReturnType<typeof evaluateLetterheads>>>;
}

const baselineNames = ['BM25', 'partners', 'cosine'] as const;

function toProposalRows(
  title: string,
  part: Proposals | undefined,
  targets: Partial<Record<string, string>>,
): Cell[][] {
  if (!part) return [];
  const { all, reported } = part.figures as Record<string, ProposalFigures>;
  const rows: [string, keyof ProposalFigures][] = [
    ['found in first 5', 'inFive'],
    ['first', 'first'],
    ['first of the same thing', 'firstOfSame'],
    ['alerts, likely or possible', 'alerts'],
    ['likely alerts', 'likelyAlerts'],
    ['cases with a false likely alert', 'falseLikely'],
    ['cases with a false possible alert', 'falsePossible'],
  ];
  return rows.map(([label, name]) => [
    `${title}: ${label}`,
    all![name],
    reported![name],
    ...baselineNames.map((baseline) => part.baselines[baseline]?.[name] ?? null),
    targets[name] ?? null,
  ]);
}

function toParagraphRows(part: Results['paragraphs']): Cell[][] {
  if (!part) return [];
  const rows = Object.entries(part.rows).flatMap(([way, row]): Cell[][] => [
    [`paragraphs, ${way}: right verdict`, row.right!, row.reported!, null, null, null, '≥ .85'],
    [`paragraphs, ${way}: nothing where nothing is`, part.nothing[way]!, null, null, null, null, '≥ 11 of 12'],
  ]);
  const found = baselineNames.map((name) => part.found[name] ?? null);
  return [...rows, ['paragraphs: found by baselines', null, null, ...found, null]];
}

function toReadingRows(title: string, figures: Record<string, any> | undefined, name: string): Cell[][] {
  if (!figures) return [];
  const toRow = (label: string, kind: string, measure: string, target: string | null): Cell[] => [
    `${title}: ${label}`,
    figures[name][kind][measure],
    figures.reported?.[kind][measure] ?? null,
    figures['names alone'][kind][measure],
    null,
    null,
    target,
  ];
  return [
    toRow('must read', 'all', 'must', '≥ .90'),
    ...['places', 'actors', 'themes', 'dates'].map((kind) => toRow(`  ${kind}`, kind, 'must', null)),
    toRow('must not', 'all', 'mustNot', '≥ .97'),
    ...['places', 'actors', 'themes'].map((kind) => toRow(`  not ${kind}`, kind, 'mustNot', null)),
  ];
}

function toRegisterRows(part: Results['registers']): Cell[][] {
  if (!part) return [];
  const { figures, baselines } = part;
  const samePair = baselineNames.map((name) => baselines[name]?.samePairFirst ?? null);
  const first = baselineNames.map((name) => baselines[name]?.first ?? null);
  return [
    ['registers: same pair first with alert', figures.samePairFirstWithAlert, null, ...samePair, '≥ .97'],
    ['registers: first', figures.first, null, ...first, null],
    ['registers: right in all', figures.right, figures.reported, null, null, null, null],
    ['registers: cases with a false likely alert', figures.falseLikely, null, null, null, null, '≤ .04'],
  ];
}

function toLetterheadRows(lists: Results['letterheads'] = {}): Cell[][] {
  const measures = {
    found: 'right authority',
    notTaken: 'none where none is',
    precisionOfSame: 'SAME precision',
  } as const;
  return Object.entries(lists).flatMap(([list, { figures }]) =>
    Object.entries(measures).map(([name, label]): Cell[] => [
      `${list}: ${label}`,
      figures.all[name as keyof typeof measures],
      figures.reported[name as keyof typeof measures],
      null,
      null,
      null,
      null,
    ]),
  );
}

/** Lists of mentions and of pairs of names; BM25's column holds the Levenshtein ratio of pairs. */
function toIdentityRows(lists: Record<string, any> = {}): Cell[][] {
  return Object.entries(lists).flatMap(([list, { all, heldOut, organisations, people }]): Cell[][] =>
    all
      ? [
          [`${list}: SAME precision`, all.precisionOfSame, heldOut.precisionOfSame, null, null, null, '≥ .99'],
          [`${list}: found among three`, all.foundInThree, heldOut.foundInThree, null, null, null, '≥ .95'],
          [`${list}: NIL linked`, all.nilLinked, heldOut.nilLinked, null, null, null, '0'],
        ]
      : [
          [`${list}: F1 organisations`, null, organisations.f1, organisations.levenshteinRatio, null, null, '≥ .88'],
          [`${list}: F1 people`, null, people.f1, people.levenshteinRatio, null, null, '≥ .88'],
        ],
  );
}

/** The figures of all parts that ran, beside baselines and what they should reach, as rows of a table. */
export function toTargetRows(results: Results): Cell[][] {
  const targets = { inFive: '≥ .97', first: '≥ .88', alerts: '≥ .90', falseLikely: '≤ .04' };
  return [
    ['', 'all', 'reported half', ...baselineNames, 'target'],
    ...toProposalRows('proposals', results.proposals, targets),
    ...toProposalRows('hard negatives', results.negatives, { falseLikely: '0', alerts: '≥ .90' }),
    ...toProposalRows('directory', results.directory, { first: '≥ .85', alerts: '≥ .75', falseLikely: '≤ .04' }),
    ...toParagraphRows(results.paragraphs),
    ...toReadingRows('titles', results.readings?.figures, 'all'),
    ...toReadingRows('paragraphs', results.paragraphs?.readings, 'as pasted'),
    ...toRegisterRows(results.registers),
    ...toIdentityRows(results.identity),
    ...toLetterheadRows(results.letterheads),
  ];
}
