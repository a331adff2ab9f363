import { type Fact, valueOf } from '#web/domain/vocabulary/facts.ts';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import { type Words, factText } from './facts.ts';
import { heading } from './table/heading.ts';
import type { Row } from './query.ts';

/** A column of the file. */
interface Part {
  label: string;
  text(row: Row): string;
}

export type Labels = Record<
  | 'id'
  | 'kind'
  | 'name'
  | 'original'
  | 'status'
  | 'said'
  | 'start'
  | 'end'
  | 'openEnded'
  | 'sources'
  | 'takesPartIn'
  | 'confirmed'
  | 'confirmedBy'
  | 'address',
  string
>;

const names = (things: readonly { name: string }[]) => things.map(({ name }) => name).join('; ');

/** Which passages say so: Document, section, ¶ n. */
const sourcesOf = ({ citations }: Row) =>
  (citations ?? [])
    .map(({ document, section, paragraph }) =>
      [document.name, section, paragraph && `¶ ${paragraph}`].filter(Boolean).join(', '),
    )
    .join('; ');

/** The facts of several kinds that are called the same share a column. */
function factParts(facts: readonly Fact[], words: Words): Part[] {
  const byLabel = new Map<string, Fact[]>();
  for (const fact of facts) byLabel.set(fact.field.label, [...(byLabel.get(fact.field.label) ?? []), fact]);
  return [...byLabel].map(([label, same]) => ({
    label,
    text: (row) => {
      const own = same.find(({ kind }) => kind.kind === row.kind);
      return own ? factText(own.field, valueOf(row, own), words, true) : '';
    },
  }));
}

/** Everything the list knows of a thing, one value a column, in the reader's language; dates as EDTF writes them. */
export function recordOf(kinds: readonly KindDescription[], facts: readonly Fact[], words: Words, labels: Labels) {
  const { vocabulary } = words;
  const called = (name: string) => kinds.map(({ kind }) => vocabulary.field(kind, name)?.label).find(Boolean) ?? name;
  const some = (type: string) => kinds.some((kind) => kind.type === type || kind.interfaces.includes(type));
  const initiative: Part[] = [
    { label: labels.status, text: (row) => ('status' in row ? vocabulary.label('Status', row.status) : '') },
    { label: labels.said, text: (row) => ('status' in row ? (row.statusHistory[0]?.date ?? '') : '') },
    { label: labels.start, text: (row) => ('period' in row ? (row.period?.start ?? '') : '') },
    {
      label: labels.end,
      text: (row) => ('period' in row ? (row.period?.openEnded ? labels.openEnded : (row.period?.end ?? '')) : ''),
    },
    {
      label: called('participations'),
      text: (row) =>
        'participations' in row
          ? row.participations.nodes
              .map(({ actor, role }) => `${actor.name} (${vocabulary.label('Role', role)})`)
              .join('; ')
          : '',
    },
    { label: called('themes'), text: (row) => ('themes' in row ? names(row.themes) : '') },
    { label: called('places'), text: (row) => ('places' in row ? names(row.places) : '') },
  ];
  const person: Part[] = [
    {
      label: called('positions'),
      text: (row) =>
        'positions' in row
          ? row.positions.map((one) => [one.function, one.institution.name].filter(Boolean).join(', ')).join('; ')
          : '',
    },
  ];
  const actor: Part[] = [
    {
      label: labels.takesPartIn,
      text: (row) => ('takesPartIn' in row ? String(row.takesPartIn.totalCount) : ''),
    },
  ];
  const parts: Part[] = [
    { label: labels.id, text: (row) => row.id },
    { label: labels.kind, text: (row) => vocabulary.kind(row.kind)?.label ?? row.kind },
    { label: labels.name, text: (row) => row.name },
    { label: labels.original, text: (row) => row.original },
    ...(some('Initiative') ? initiative : []),
    ...(some('Person') ? person : []),
    ...(some('Actor') ? actor : []),
    ...factParts(facts, words),
    { label: labels.sources, text: sourcesOf },
    { label: labels.confirmed, text: (row) => row.confirmed?.date ?? '' },
    { label: labels.confirmedBy, text: (row) => row.confirmed?.by ?? '' },
    { label: labels.address, text: (row) => `${location.origin}/thing/${encodeURIComponent(row.id)}` },
  ];
  return parts.map(({ label, text }) => ({ label: heading(label), text }));
}
