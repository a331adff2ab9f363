import type { Picture } from './usePicture.ts';

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const table = (rows: (string | number | null | undefined)[][]) =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** What is drawn, as a table for a spreadsheet: its things, or its ties. */
export function csvOf({ graph, explored }: Picture, what: 'things' | 'ties'): string {
  const { things } = explored;
  if (what === 'things')
    return table([
      ['id', 'kind', 'name', 'status', 'said', 'start', 'end', 'ties'],
      ...graph.mapNodes((id) => {
        const thing = things.get(id)!;
        const facts =
          'status' in thing
            ? [thing.status, thing.statusHistory[0]?.date, thing.period?.start, thing.period?.end]
            : ['', '', '', ''];
        return [id, thing.kind, thing.name, ...facts, graph.degree(id)];
      }),
    ]);
  return table([
    ['source', 'source name', 'tie', 'target', 'target name', 'shared initiatives'],
    ...graph.mapEdges((_, { label, shared, ties }, one, other) => {
      const first = explored.ties.get(ties[0] ?? '');
      const [source, target] = first ? [first.source, first.target] : [one, other];
      return [source, things.get(source)!.name, label, target, things.get(target)!.name, shared.join(' ')];
    }),
  ]);
}
