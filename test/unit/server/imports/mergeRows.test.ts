import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeImport } from '#server/imports/mergeImport.ts';

/** Drafts of few fields and few values, so that they often agree. */
const draft = fc.dictionary(
  fc.constantFrom('name', 'acronym', 'themes'),
  fc.constantFrom<unknown>('a', 'b', ['a'], ['a', 'b']),
);

describe('a source that is imported again', () => {
  test('changes nothing without changes', () => {
    fc.assert(
      fc.property(
        draft,
        (source) => void expect(mergeImport(source, source, source)).toEqual({ draft: source, keptFields: [] }),
      ),
    );
  });

  test('updates fields that no user changed', () => {
    fc.assert(
      fc.property(
        draft,
        draft,
        (now, then) => void expect(mergeImport(now, then, then)).toEqual({ draft: now, keptFields: [] }),
      ),
    );
  });

  test("keeps a user's edit where the source did not change", () => {
    fc.assert(
      fc.property(
        draft,
        draft,
        (source, edited) => void expect(mergeImport(source, source, edited)).toEqual({ draft: edited, keptFields: [] }),
      ),
    );
  });

  test('takes each field from who changed it, from the user when both did, and reports that', () => {
    fc.assert(
      fc.property(draft, draft, draft, (now, then, edited) => {
        const result = mergeImport(now, then, edited);
        for (const field of ['name', 'acronym', 'themes']) {
          const [current, before, stored] = [now, then, edited].map((version) => JSON.stringify(version[field]));
          expect(JSON.stringify(result.draft[field])).toBe(stored === before ? current : stored);
          expect(result.keptFields.includes(field)).toBe(stored !== before && current !== before && current !== stored);
        }
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(draft, draft, draft, (now, then, edited) => {
        const once = mergeImport(now, then, edited).draft;
        expect(mergeImport(now, now, once)).toEqual({ draft: once, keptFields: [] });
      }),
    );
  });
});
