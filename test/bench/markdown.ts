import type { measureImport } from './loading.ts';
import type { Measurement } from './measured.ts';

export interface Report {
  machine: string;
  commit: string;
  import: Awaited<ReturnType<typeof measureImport>> | null;
  worlds: readonly { nodes: number; title?: string; cases?: readonly Measurement[] }[];
}

type Dataset = Report['worlds'][number];

const number = (value: number) => value.toLocaleString('en');
const ms = (value: number | undefined) => value?.toFixed(2) ?? '–';
const formatName = ({ title, nodes }: Dataset) => `${title ? `${title}, ` : ''}${number(nodes)} nodes`;

/** A Markdown table: the first column is aligned to the left, the others to the right. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, n) => (n === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const timesTable = (dataset: Dataset) =>
  table(
    [
      formatName(dataset),
      'baseline p50',
      'baseline db hits',
      'Maillage p50',
      'p95',
      'db hits',
      'round trips',
      'asked again p50',
      '@neo4j/graphql p50',
      'to baseline',
      'asked again to baseline',
      'to @neo4j/graphql',
    ],
    dataset.cases!.map(({ name, R, G, A, N, ratioGR, ratioAR, ratioGN }) => [
      name,
      ms(R.p50),
      `${R.hits ?? '–'}`,
      ms(G.p50),
      ms(G.p95),
      `${G.hits ?? '–'}`,
      `${G.trips ?? '–'}`,
      ms(A.p50),
      ms(N?.p50),
      ms(ratioGR.median),
      ms(ratioAR.median),
      ms(ratioGN?.median),
    ]),
  );

function growthTable(datasets: readonly Dataset[]): string {
  const cell = (name: string, { cases }: Dataset) => {
    const measurement = cases!.find((each) => each.name === name);
    return measurement ? `${measurement.G.p50.toFixed(1)} (${ms(measurement.ratioGR.median)})` : '–';
  };
  return table(
    ['case', ...datasets.map(formatName)],
    datasets[0]!.cases!.map(({ name }) => [name, ...datasets.map((dataset) => cell(name, dataset))]),
  );
}

/** The tables of a run: one per dataset, the growth over the datasets, and imports. */
export function toMarkdown({ machine, commit, import: imported, worlds }: Report): string {
  const measured = worlds.filter(({ cases }) => cases);
  return [
    `${machine}, ${new Date().toISOString().slice(0, 10)}, \`${commit}\`. Times in milliseconds.`,
    ...measured.map(timesTable),
    ...(measured.length > 1
      ? ['Maillage p50, with the ratio to the baseline in parentheses:', growthTable(measured)]
      : []),
    ...(imported
      ? [
          table(
            [`import of ${number(imported.rows)} rows`, 'rows/s'],
            [
              ['baseline (raw UNWIND)', number(imported.perSecond.raw)],
              ['import pipeline', number(imported.perSecond.pipeline)],
              ['unchanged rows', number(imported.perSecond.again)],
            ],
          ),
        ]
      : []),
    '',
  ].join('\n\n');
}
