import { type FormField, type Values, isEmpty, isValues } from './formFields.ts';
import { type ValueWords, describeValue } from './describeValue.ts';
import { isSame } from './joinDrafts.ts';

/** What a change took away, and what it put in its place, each as lines of text. */
export interface DescribedChange {
  removed: string[];
  added: string[];
}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : isEmpty(value) ? [] : [value]);

/** Texts in several languages: those that differ, each with the code of its language. */
function describeTexts(before: Values, after: Values): DescribedChange {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const differing = languages.filter((language) => !isSame(before[language], after[language]));
  const describe = (texts: Values) =>
    differing
      .filter((language) => !isEmpty(texts[language]))
      .map((language) => `${language}: ${[texts[language]].flat().join(', ')}`);
  return { removed: describe(before), added: describe(after) };
}

/** How a field changed: of a list the items that differ, of texts the languages, else the whole value. */
export function describeChange(field: FormField, before: unknown, after: unknown, words: ValueWords): DescribedChange {
  if (field.type === 'LocalizedDraft' || field.type === 'SynonymsDraft')
    return describeTexts(isValues(before) ? before : {}, isValues(after) ? after : {});
  const [earlier, later] = [toList(before), toList(after)];
  const missingIn = (items: readonly unknown[], others: readonly unknown[]) =>
    items.filter((item) => !others.some((candidate) => isSame(candidate, item)));
  const describe = (withoutSources: boolean): DescribedChange => {
    const toTexts = (items: readonly unknown[]) =>
      items.map((item) => describeValue(field, item, { ...words, withoutSources })).filter(Boolean);
    return { removed: toTexts(missingIn(earlier, later)), added: toTexts(missingIn(later, earlier)) };
  };
  const short = describe(true);
  // Where only the sources changed, they are what is shown.
  return isSame(short.removed, short.added) ? describe(false) : short;
}
