import { buildUrl } from '#web/app/routing/useRoute.ts';

export interface CitedPassage {
  section?: string | null;
  paragraph?: number | null;
}

/** The URL of a document, opened at a passage. */
export const passageUrl = (document: string, { section, paragraph }: CitedPassage) =>
  buildUrl(`/thing/${encodeURIComponent(document)}`, {
    section: section ?? null,
    paragraph: section && paragraph != null ? String(paragraph) : null,
  });
