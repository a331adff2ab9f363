import { type Factor, Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import { type Label, type Language, type LanguageCode, languages } from '#schema/values/language.ts';
import type { Evidence } from '#server/overlap/explain.ts';

/** A reason as it is stored: in its texts, placeholders may stand for the names of its things, which may change. */
export interface StoredReason {
  factor: Factor;
  contribution: number;
  ids: readonly string[];
  texts: Label;
}

const placeholder = (index: number | string) => `{{${index}}}`;
const placeholderPattern = /\{\{(\d+)\}\}/g;

/** Evidence as JSON. */
export const storeReasons = (evidence: readonly Evidence[]): string =>
  JSON.stringify(
    evidence.map(({ factor, contribution, ids, toTexts }): StoredReason => {
      const things = ids.map((_, index) => ({ name: () => placeholder(index) }) as unknown as Thing);
      return { factor, contribution, ids, texts: toTexts(things) };
    }),
  );

/** Stored evidence as reasons, with the present names of things. Of things that `loadThing` does not find, "…" is left. */
export const loadReasons = (stored: string, loadThing: (id: string) => Promise<unknown>): Promise<Reason[]> =>
  Promise.all(
    (JSON.parse(stored) as StoredReason[]).map(async ({ factor, contribution, ids, texts }) => {
      const things = (await Promise.all(ids.map(loadThing))) as (Thing | null)[];
      const nameThings = (text: string, language: LanguageCode) =>
        text.replace(
          placeholderPattern,
          (_, index: string) => things[Number(index)]?.name(language.toUpperCase() as Language) ?? '…',
        );
      return Object.assign(new Reason(), {
        factor,
        contribution,
        texts: Object.fromEntries(languages.map((language) => [language, nameThings(texts[language], language)])),
        things: things.filter((thing) => thing !== null),
      });
    }),
  );
