import { addDoubt } from './addDoubt.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

interface Source {
  document: { name: string };
  section: string | null;
  paragraph: number | null;
  confidence: string | null;
}

/** Citations as one text: "Document, section, ¶ n; …", with what is not stated outright marked. */
export const formatSources = (citations: readonly Source[], vocabulary: Vocabulary) =>
  citations
    .map(({ document, section, paragraph, confidence }) =>
      addDoubt(
        vocabulary,
        [document.name, section, paragraph && `¶ ${paragraph}`].filter(Boolean).join(', '),
        confidence,
      ),
    )
    .join('; ');
