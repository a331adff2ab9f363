import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import type { DirectoryColumn } from './columns.ts';
import { capitalize } from '#web/ui/capitalize.ts';

/** Labels of columns: the model's label of the field, else a translation. */
export function useColumnLabel(kinds: readonly KindDescription[]) {
  const { t } = useTranslation('directory');
  const vocabulary = useVocabulary();
  const getFieldLabel = (name: string) => (kinds[0] && vocabulary.field(kinds[0].kind, name)?.label) || name;
  const getLabel = ({ name, fact }: DirectoryColumn): string => {
    if (fact) return fact.field.label;
    if (name === 'participants') return getFieldLabel('participations');
    if (name === 'period' || name === 'places' || name === 'positions') return getFieldLabel(name);
    return t(`columns.${name as 'name' | 'status' | 'takesPartIn' | 'confirmed'}`);
  };
  return (column: DirectoryColumn) => capitalize(getLabel(column));
}
