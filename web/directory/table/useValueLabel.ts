import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { findTypeField, type KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import type { Field } from '#web/directory/filters/filter.ts';

/** Labels of filter values: the model's label, else `apiLabel`, else the value. */
export function useValueLabel(kinds: readonly KindDescription[]) {
  const { t } = useTranslation('directory');
  const vocabulary = useVocabulary();
  return (field: Field, value: string, apiLabel?: string): string => {
    if (field === 'status') return vocabulary.label('Status', value);
    if (field === 'role') return vocabulary.label('Role', value);
    if (field === 'disputed') return t(value === 'true' ? 'disputed' : 'undisputed');
    const types = kinds.flatMap((kind) => findTypeField(kind)?.options ?? []);
    const type = field === 'type' ? types.find((option) => option.value === value)?.label : undefined;
    return type ?? apiLabel ?? value;
  };
}
