import { type ReactNode, createContext, use, useMemo } from 'react';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { KindsDocument } from '#web/api/operations.ts';
import { type Vocabulary, createVocabulary } from './vocabulary.ts';

const VocabularyContext = createContext<Vocabulary>(createVocabulary([]));

/** Loads the kinds once per language. Until then icons are grey and labels missing. */
export function VocabularyProvider({ children }: { children: ReactNode }) {
  const { data } = useApiQuery(KindsDocument, {});
  const vocabulary = useMemo(() => createVocabulary(data?.kinds ?? []), [data]);
  return <VocabularyContext value={vocabulary}>{children}</VocabularyContext>;
}

export const useVocabulary = () => use(VocabularyContext);
