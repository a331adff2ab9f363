import { type ReactNode, createContext, use, useMemo } from 'react';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { KindsDocument } from '#web/api/operations.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const VocabularyContext = createContext<Vocabulary>(vocabularyOf([]));

/** Asks once per language what kinds of thing exist. Until the answer is there, marks are grey and words are missing. */
export function VocabularyProvider({ children }: { children: ReactNode }) {
  const { data } = useAnswer(KindsDocument, {});
  const vocabulary = useMemo(() => vocabularyOf(data?.kinds ?? []), [data]);
  return <VocabularyContext value={vocabulary}>{children}</VocabularyContext>;
}

export const useVocabulary = () => use(VocabularyContext);
