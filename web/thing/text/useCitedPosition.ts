import { useApiQuery } from '#web/api/useApiQuery.ts';
import { PassagePositionDocument } from '#web/api/operations.ts';
import type { CitedPassage } from '#web/domain/passageUrl.ts';

export interface CitedPosition {
  /** The passage itself, or the heading when it has no such paragraph; undefined when neither is in the text. */
  shown: number | undefined;
  isExact: boolean;
}

/** Where the cited passage is in the text of a document; undefined while it is being looked up. */
export function useCitedPosition(document: string, cited: CitedPassage | undefined): CitedPosition | undefined {
  const { section = '', paragraph = null } = cited ?? {};
  const { data, loading } = useApiQuery(
    PassagePositionDocument,
    { id: document, section: section ?? '', paragraph },
    { skip: !section },
  );
  const text = data?.document?.fullText;
  if (!section || loading || !text) return undefined;
  return { shown: (text.passage ?? text.heading)?.position, isExact: Boolean(text.passage) };
}
