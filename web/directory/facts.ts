import type { Fact } from '#web/domain/vocabulary/facts.ts';
import type { Field, KindDescription, Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import type { Language } from '#web/app/i18n/languages.ts';
import { formatDate, formatNumber } from '#web/domain/dates.ts';

/** Fields of every thing, actor or initiative; they have columns of their own. */
const commonFields = new Set(
  'statements name names aliases description identifiers citations period statusHistory results practices lessons difficulties risks participations positions themes places'.split(
    ' ',
  ),
);

/** Facts of a kind that fit into one line. */
export const listPlainFacts = (kind: KindDescription): Fact[] =>
  kind.fields
    .filter(({ name, type, fields }) => !commonFields.has(name) && (!fields?.length || type === 'MoneyDraft'))
    .filter(({ type }) => type !== 'SynonymsDraft')
    .map((field) => ({ kind, field }));

/** The official numbers of a kind: a column of the CSV file. */
export const listIdentifierFacts = (kind: KindDescription): Fact[] =>
  kind.fields.filter(({ type }) => type === 'IdentifierDraft').map((field) => ({ kind, field }));

/** Excludes long texts and measures, which only the thing's page and the CSV file show. */
const isBrief = ({ field }: Fact) => field.type !== 'LocalizedDraft' && field.type !== 'Float';

/** Facts below the name: enum values; for initiatives, whose columns are all in use, all brief facts. */
export const listFactsBelowName = (kind: KindDescription): Fact[] =>
  listPlainFacts(kind).filter((fact) =>
    kind.interfaces.includes('Initiative') ? isBrief(fact) && !fact.field.targets : fact.field.options,
  );

const maxFactColumns = 4;

/** Additional columns of a list of one kind. */
export function listColumnFacts(kinds: readonly KindDescription[]): Fact[] {
  const [kind, second] = kinds;
  if (!kind || second || kind.interfaces.includes('Initiative')) return [];
  return listPlainFacts(kind)
    .filter((fact) => isBrief(fact) && !fact.field.options)
    .slice(0, maxFactColumns);
}

/** The facts that the table shows. */
export const listTableFacts = (kinds: readonly KindDescription[]): Fact[] => [
  ...kinds.flatMap(listFactsBelowName),
  ...listColumnFacts(kinds),
];

/** The facts and relations whose confidence a row shows: those of initiatives, and relations in columns. */
export const listStatedFields = (facts: readonly Fact[]): string[] => [
  ...new Set(['period', 'themes', 'places', ...facts.flatMap(({ field }) => (field.targets ? [field.name] : []))]),
];

export interface FactFormat {
  vocabulary: Vocabulary;
  language: Language;
  yes: string;
  no: string;
}

/** Formats the value of a fact; `exact`: unformatted, for CSV files. */
export function formatFact(field: Field, value: unknown, format: FactFormat, exact = false): string {
  if (value == null || value === '') return '';
  if (Array.isArray(value))
    return value.map((item) => formatFact(field, item, format, exact)).join(exact ? '; ' : ', ');
  const { type, options } = field;
  const { vocabulary, language } = format;
  if (options) return vocabulary.label(type, String(value));
  if (typeof value === 'boolean') return value ? format.yes : format.no;
  if (type === 'Date') return exact ? String(value) : formatDate(String(value), language);
  if (type === 'MoneyDraft') {
    const { amount, currency, inKind } = value as { amount: number | null; currency: string | null; inKind: string };
    const sum = amount == null ? '' : `${exact ? amount : formatNumber(amount, language)} ${currency ?? ''}`.trim();
    return [sum, inKind].filter(Boolean).join(' · ');
  }
  if (typeof value === 'number') return exact ? String(value) : formatNumber(value, language);
  if (type === 'IdentifierDraft') {
    const { scheme, value: number } = value as { scheme: string; value: string };
    return `${scheme} ${number}`;
  }
  if (typeof value === 'object') return 'name' in value ? String(value.name) : '';
  return String(value);
}
