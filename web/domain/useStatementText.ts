import { useVocabulary } from './vocabulary/VocabularyProvider.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatEdtf } from './dates.ts';
import { useThings } from './useThings.ts';

interface ThingWithConflicts {
  kind: string;
  conflicts: readonly { field: string; statements: readonly { value: string }[] }[];
}

/** Formats a value of a conflict: enum values by label, references by name, EDTF dates as dates. */
export function useStatementText(thingsWithConflicts: readonly ThingWithConflicts[]) {
  const vocabulary = useVocabulary();
  const { language } = useLanguage();
  const isReference = (kind: string, field: string) => Boolean(vocabulary.field(kind, field)?.targets?.length);
  const { things } = useThings(
    thingsWithConflicts.flatMap(({ kind, conflicts }) =>
      conflicts.flatMap(({ field, statements }) =>
        isReference(kind, field) ? statements.map(({ value }) => value) : [],
      ),
    ),
  );
  return (kind: string, name: string, value: string) => {
    const field = vocabulary.field(kind, name);
    if (field?.options) return vocabulary.label(field.type, value);
    return (isReference(kind, name) && things.get(value)?.name) || formatEdtf(value, language);
  };
}
