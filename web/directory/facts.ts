import type { Fact } from '#web/domain/vocabulary/facts.ts';
import type { Field, KindDescription, Vocabulary } from '#web/domain/vocabulary/vocabulary.ts';
import type { Language } from '#web/app/i18n/languages.ts';
import { dateText, numberText } from '#web/domain/dates.ts';

/** What every thing, actor or initiative has is asked and shown by columns of its own. */
const common = new Set(
  'statements name names aliases description identifiers citations period statusHistory results practices lessons difficulties participations positions themes places'.split(
    ' ',
  ),
);

/** The facts that are peculiar to a kind and fit into a line. */
export const plainFacts = (kind: KindDescription): Fact[] =>
  kind.fields
    .filter(({ name, type, fields }) => !common.has(name) && (!fields?.length || type === 'MoneyDraft'))
    .filter(({ type }) => type !== 'SynonymsDraft')
    .map((field) => ({ kind, field }));

/** Long texts and measures are for the page of the thing and for the file. */
const brief = ({ field }: Fact) => field.type !== 'LocalizedDraft' && field.type !== 'Float';

/** Under the name: the closed values of any kind; of an initiative, whose columns are taken, all its brief facts. */
export const factsBelow = (kind: KindDescription): Fact[] =>
  plainFacts(kind).filter((fact) =>
    kind.interfaces.includes('Initiative') ? brief(fact) && !fact.field.targets : fact.field.options,
  );

const mostColumns = 4;

/** In columns: what else a list of one kind can show. */
export function factsBeside(kinds: readonly KindDescription[]): Fact[] {
  const [kind, other] = kinds;
  if (!kind || other || kind.interfaces.includes('Initiative')) return [];
  return plainFacts(kind)
    .filter((fact) => brief(fact) && !fact.field.options)
    .slice(0, mostColumns);
}

export interface Words {
  vocabulary: Vocabulary;
  language: Language;
  yes: string;
  no: string;
}

/** The value of a fact in words; `exact` as a file for other programs wants it. */
export function factText({ type, options }: Field, value: unknown, words: Words, exact = false): string {
  if (value == null || value === '') return '';
  if (Array.isArray(value)) {
    return value.map((one) => factText({ type, options } as Field, one, words, exact)).join(exact ? '; ' : ', ');
  }
  const { vocabulary, language } = words;
  if (options) return vocabulary.label(type, String(value));
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (type === 'Date') return exact ? String(value) : dateText(String(value), language);
  if (type === 'MoneyDraft') {
    const { amount, currency, inKind } = value as { amount: number | null; currency: string | null; inKind: string };
    const sum = amount == null ? '' : `${exact ? amount : numberText(amount, language)} ${currency ?? ''}`.trim();
    return [sum, inKind].filter(Boolean).join(' · ');
  }
  if (typeof value === 'number') return exact ? String(value) : numberText(value, language);
  if (typeof value === 'object') return 'name' in value ? String(value.name) : '';
  return String(value);
}
