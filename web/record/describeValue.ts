import type { Language } from '#web/app/i18n/languages.ts';
import { formatNumber } from '#web/domain/dates.ts';
import { type FormField, isEmpty, isValues, listShownFields } from './formFields.ts';

export interface ValueWords {
  language: Language;
  toName(id: string): string;
  toDate(type: string, text: string): string;
  yes: string;
  no: string;
  /** Leaves out the sources of what a value consists of, which are longer than the value. */
  withoutSources?: boolean;
}

/** A value of a draft as one line of text; empty when there is none. */
export function describeValue(field: FormField, value: unknown, words: ValueWords): string {
  if (isEmpty(value)) return '';
  if (Array.isArray(value)) return value.map((item) => describeValue(field, item, words)).join(' · ');
  if (isValues(value)) {
    if (field.type === 'LocalizedDraft' || field.type === 'SynonymsDraft') {
      const text = value[words.language] ?? Object.values(value)[0];
      return [text].flat().join(', ');
    }
    return listShownFields(field.fields)
      .filter(({ type }) => !(words.withoutSources && type === 'CitationDraft'))
      .map((inner) => describeValue(inner, value[inner.name], words))
      .filter(Boolean)
      .join(', ');
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formatNumber(value, words.language);
  const text = String(value);
  if (field.targets) return words.toName(text);
  if (field.type === 'Date' || field.type === 'Interval') return words.toDate(field.type, text);
  return field.options?.find((option) => option.value === text)?.label ?? text;
}
