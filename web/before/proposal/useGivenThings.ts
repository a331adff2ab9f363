import { useCallback, useMemo, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import type { ThingLinkFragment } from '#web/api/operations.ts';
import { useThings } from '#web/domain/useThings.ts';

export type GivenThing = Pick<ThingLinkFragment, 'id' | 'kind' | 'name'>;

/** Which of the given values are ids of things, with their names in the reader's language; the others are words. */
export function useGivenThings(values: readonly string[]) {
  const { language } = useLanguage();
  const { things: told, loading } = useThings(values);
  const [learnt, setLearnt] = useState<{ language: string; things: GivenThing[] }>({ language, things: [] });

  const things = useMemo(() => {
    // Names that were learnt in another language are looked up again.
    const here = learnt.language === language ? learnt.things : [];
    return new Map<string, GivenThing>([...here.map((thing) => [thing.id, thing] as const), ...told]);
  }, [told, learnt, language]);

  const learn = useCallback(
    (thing: GivenThing) =>
      setLearnt((before) => ({
        language,
        things: [...(before.language === language ? before.things : []), thing],
      })),
    [language],
  );
  return { things, learn, pending: loading };
}
