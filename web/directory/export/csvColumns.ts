import { addDoubt } from '#web/domain/addDoubt.ts';
import { formatSources } from '#web/domain/formatSources.ts';
import { isDoubtful } from '#web/domain/confidence.ts';
import { type Fact, getFactValue } from '#web/domain/vocabulary/facts.ts';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import { type FactFormat, formatFact } from '#web/directory/facts.ts';
import { capitalize } from '#web/ui/capitalize.ts';
import type { Row } from '#web/directory/rowsQuery.ts';

interface CsvColumn {
  label: string;
  text(row: Row): string;
}

export type CsvLabels = Record<
  | 'id'
  | 'kind'
  | 'name'
  | 'original'
  | 'status'
  | 'statedOn'
  | 'currentStatus'
  | 'outcomeUnknown'
  | 'start'
  | 'end'
  | 'openEnded'
  | 'sources'
  | 'doubts'
  | 'takesPartIn'
  | 'confirmed'
  | 'confirmedBy'
  | 'url',
  string
>;

const joinNames = (things: readonly { name: string }[]) => things.map(({ name }) => name).join('; ');

/** What no source states outright, as "label: value (confidence)". */
function formatDoubts(row: Row, { vocabulary }: FactFormat): string {
  const names = new Map<string, string>(
    Object.values(row)
      .flat()
      .flatMap((value: unknown) => (isNamed(value) ? [[value.id, value.name] as const] : [])),
  );
  const toText = (field: string, value: string, confidence: string | null) =>
    isDoubtful(confidence)
      ? [`${vocabulary.field(row.kind, field)?.label ?? field}: ${addDoubt(vocabulary, value, confidence)}`]
      : [];
  const latest = 'statusHistory' in row ? row.statusHistory[0] : undefined;
  return [
    ...('status' in row
      ? toText('statusHistory', vocabulary.label('Status', row.status), latest?.confidence ?? null)
      : []),
    ...row.stated.flatMap(({ field, value, confidence }) => toText(field, names.get(value) ?? value, confidence)),
    ...('participations' in row
      ? row.participations.nodes.flatMap(({ actor, confidence }) => toText('participations', actor.name, confidence))
      : []),
    ...('positions' in row
      ? row.positions.flatMap(({ institution, confidence }) => toText('positions', institution.name, confidence))
      : []),
  ].join('; ');
}

const isNamed = (value: unknown): value is { id: string; name: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value;

/** Facts of several kinds with the same label share a column. */
function buildFactColumns(facts: readonly Fact[], format: FactFormat): CsvColumn[] {
  const byLabel = new Map<string, Fact[]>();
  for (const fact of facts) byLabel.set(fact.field.label, [...(byLabel.get(fact.field.label) ?? []), fact]);
  return [...byLabel].map(([label, sameLabel]) => ({
    label,
    text: (row) => {
      const fact = sameLabel.find(({ kind }) => kind.kind === row.kind);
      return fact ? formatFact(fact.field, getFactValue(row, fact), format, true) : '';
    },
  }));
}

/** Columns of the CSV file, in the reader's language; dates in EDTF. */
export function buildCsvColumns(
  kinds: readonly KindDescription[],
  facts: readonly Fact[],
  format: FactFormat,
  labels: CsvLabels,
) {
  const { vocabulary } = format;
  const getFieldLabel = (name: string) =>
    kinds.map(({ kind }) => vocabulary.field(kind, name)?.label).find(Boolean) ?? name;
  const listsType = (type: string) => kinds.some((kind) => kind.type === type || kind.interfaces.includes(type));
  const initiative: CsvColumn[] = [
    { label: labels.status, text: (row) => ('status' in row ? vocabulary.label('Status', row.status) : '') },
    { label: labels.statedOn, text: (row) => ('status' in row ? (row.statusHistory[0]?.date ?? '') : '') },
    {
      label: labels.currentStatus,
      text: (row) => {
        if (!('status' in row)) return '';
        const { currentStatus } = row;
        return currentStatus === 'OUTCOME_UNKNOWN' ? labels.outcomeUnknown : vocabulary.label('Status', currentStatus);
      },
    },
    { label: labels.start, text: (row) => ('period' in row ? (row.period?.start ?? '') : '') },
    {
      label: labels.end,
      text: (row) => ('period' in row ? (row.period?.openEnded ? labels.openEnded : (row.period?.end ?? '')) : ''),
    },
    {
      label: getFieldLabel('participations'),
      text: (row) =>
        'participations' in row
          ? row.participations.nodes
              .map(({ actor, role }) => `${actor.name} (${vocabulary.label('Role', role)})`)
              .join('; ')
          : '',
    },
    { label: getFieldLabel('themes'), text: (row) => ('themes' in row ? joinNames(row.themes) : '') },
    { label: getFieldLabel('places'), text: (row) => ('places' in row ? joinNames(row.places) : '') },
  ];
  const person: CsvColumn[] = [
    {
      label: getFieldLabel('positions'),
      text: (row) =>
        'positions' in row
          ? row.positions
              .map((position) => [position.function, position.institution.name].filter(Boolean).join(', '))
              .join('; ')
          : '',
    },
  ];
  const actor: CsvColumn[] = [
    {
      label: labels.takesPartIn,
      text: (row) => ('takesPartIn' in row ? String(row.takesPartIn.totalCount) : ''),
    },
  ];
  const columns: CsvColumn[] = [
    { label: labels.id, text: (row) => row.id },
    { label: labels.kind, text: (row) => vocabulary.kind(row.kind)?.label ?? row.kind },
    { label: labels.name, text: (row) => row.name },
    { label: labels.original, text: (row) => row.original },
    ...(listsType('Initiative') ? initiative : []),
    ...(listsType('Person') ? person : []),
    ...(listsType('Actor') ? actor : []),
    ...buildFactColumns(facts, format),
    { label: labels.doubts, text: (row) => formatDoubts(row, format) },
    { label: labels.sources, text: (row) => formatSources(row.citations ?? [], format.vocabulary) },
    { label: labels.confirmed, text: (row) => row.confirmed?.date ?? '' },
    { label: labels.confirmedBy, text: (row) => row.confirmed?.by ?? '' },
    { label: labels.url, text: (row) => `${location.origin}/thing/${encodeURIComponent(row.id)}` },
  ];
  return columns.map(({ label, text }) => ({ label: capitalize(label), text }));
}
