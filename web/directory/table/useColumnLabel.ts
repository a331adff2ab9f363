import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import type { Column } from './columns.ts';
import { capitalize } from './heading.ts';

/** What a column is called: as the model calls the field, where it is one. */
export function useColumnLabel(kinds: readonly KindDescription[]) {
  const { t } = useTranslation('directory');
  const vocabulary = useVocabulary();
  const getFieldLabel = (name: string) => (kinds[0] && vocabulary.field(kinds[0].kind, name)?.label) || name;
  const getLabel = ({ name, fact }: Column): string => {
    if (fact) return fact.field.label;
    if (name === 'participants') return getFieldLabel('participations');
    if (name === 'period' || name === 'places' || name === 'positions') return getFieldLabel(name);
    return t(`columns.${name as 'name' | 'status' | 'takesPartIn' | 'confirmed'}`);
  };
  return (column: Column) => capitalize(getLabel(column));
}
