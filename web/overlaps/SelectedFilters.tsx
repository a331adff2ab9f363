import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { ChosenFilters } from '#web/ui/ActiveFilters.tsx';
import { useThings } from '#web/domain/useThings.ts';
import { type Field, fields, useWishes } from '#web/overlaps/useFilters.ts';

/** What the page is narrowed by. */
export function Chosen() {
  const { t } = useTranslation('overlaps');
  const vocabulary = useVocabulary();
  const { wishes, narrow } = useWishes();
  const { things } = useThings([...wishes.theme, ...wishes.place, ...wishes.actor]);
  const labelOf = (field: Field, value: string) => {
    if (field === 'kind') return vocabulary.kind(value)?.pluralLabel ?? value;
    if (field === 'status') return vocabulary.label('Status', value);
    if (field === 'period') return value.replace('/', ' – ');
    return things.get(value)?.name ?? value;
  };
  const chosen = fields
    .filter((field) => wishes[field].length > 0)
    .map((field) => ({
      field,
      title: t(`narrow.fields.${field}`),
      values: wishes[field].map((value) => ({ value, label: labelOf(field, value) })),
    }));
  return (
    <ChosenFilters
      chosen={chosen}
      remove={(field, value) => narrow({ [field]: wishes[field].filter((one) => one !== value) })}
      removeAll={() => narrow(Object.fromEntries(chosen.map(({ field }) => [field, null])))}
    />
  );
}
