import type { Fact } from '#web/domain/vocabulary/facts.ts';
import type { Field, KindDescription, Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import type { Language } from '#web/app/i18n/languages.ts';
import { formatDate, formatNumber } from '#web/domain/dates.ts';

/** What every thing, actor or initiative has is asked and shown by columns of its own. */
const commonFields = new Set(
  'statements name names aliases description identifiers citations period statusHistory results practices lessons difficulties participations positions themes places'.split(
    ' ',
  ),
);

/** The facts that are peculiar to a kind and fit into a line. */
export const listPlainFacts = (kind: KindDescription): Fact[] =>
  kind.fields
    .filter(({ name, type, fields }) => !commonFields.has(name) && (!fields?.length || type === 'MoneyDraft'))
    .filter(({ type }) => type !== 'SynonymsDraft')
    .map((field) => ({ kind, field }));

/** Long texts and measures are for the page of the thing and for the file. */
const isBrief = ({ field }: Fact) => field.type !== 'LocalizedDraft' && field.type !== 'Float';

/** Under the name: the closed values of any kind; of an initiative, whose columns are taken, all its brief facts. */
export const listFactsBelowName = (kind: KindDescription): Fact[] =>
  listPlainFacts(kind).filter((fact) =>
    kind.interfaces.includes('Initiative') ? isBrief(fact) && !fact.field.targets : fact.field.options,
  );

const maxFactColumns = 4;

/** In columns: what else a list of one kind can show. */
export function listColumnFacts(kinds: readonly KindDescription[]): Fact[] {
  const [kind, second] = kinds;
  if (!kind || second || kind.interfaces.includes('Initiative')) return [];
  return listPlainFacts(kind)
    .filter((fact) => isBrief(fact) && !fact.field.options)
    .slice(0, maxFactColumns);
}

export interface FactFormat {
  vocabulary: Vocabulary;
  language: Language;
  yes: string;
  no: string;
}

/** The value of a fact in words; `exact` as a file for other programs wants it. */
export function formatFact({ type, options }: Field, value: unknown, format: FactFormat, exact = false): string {
  if (value == null || value === '') return '';
  if (Array.isArray(value)) {
    return value.map((item) => formatFact({ type, options } as Field, item, format, exact)).join(exact ? '; ' : ', ');
  }
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
  if (typeof value === 'object') return 'name' in value ? String(value.name) : '';
  return String(value);
}
