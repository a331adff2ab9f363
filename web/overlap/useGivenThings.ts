import { useCallback, useMemo, useState } from 'react';
import { useAnswer } from '#web/api/useAnswer.ts';
import { useLanguage } from '#web/language/LanguageProvider.tsx';
import { GivenThingsDocument, type GivenThingsQuery } from './GivenThings.graphql.ts';

export type GivenThing = Pick<NonNullable<GivenThingsQuery['nodes'][number]>, 'id' | 'kind' | 'name'>;

/** Which of the given values are ids of things, with their names in the reader's language; the others are words. */
export function useGivenThings(values: readonly string[]) {
  const { language } = useLanguage();
  const ids = [...new Set(values)].sort();
  const { data, loading } = useAnswer(GivenThingsDocument, { ids }, { skip: ids.length === 0 });
  const [learnt, setLearnt] = useState<{ language: string; things: GivenThing[] }>({ language, things: [] });

  const things = useMemo(() => {
    const told = (data?.nodes ?? []).filter((one) => one !== null);
    // Names that were learnt in another language are looked up again.
    const all = [...(learnt.language === language ? learnt.things : []), ...told];
    return new Map<string, GivenThing>(all.map((thing) => [thing.id, thing]));
  }, [data, learnt, language]);

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
