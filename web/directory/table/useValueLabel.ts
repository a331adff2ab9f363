import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import type { Field } from '#web/directory/filters/filter.ts';

/** What a value of a filter is called; `told` by the API, unless the model has the word. */
export function useValueLabel(kinds: readonly KindDescription[]) {
  const { t } = useTranslation('directory');
  const vocabulary = useVocabulary();
  return (field: Field, value: string, told?: string): string => {
    if (field === 'status') return vocabulary.label('Status', value);
    if (field === 'role') return vocabulary.label('Role', value);
    if (field === 'disputed') return t(value === 'true' ? 'disputed' : 'undisputed');
    const types = kinds.flatMap(({ fields }) => fields.find(({ name }) => name === 'type')?.options ?? []);
    const type = field === 'type' ? types.find((one) => one.value === value)?.label : undefined;
    return type ?? told ?? value;
  };
}
