import { useCallback, useMemo, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import type { ThingLinkFragment } from '#web/api/operations.ts';
import { useThings } from '#web/domain/useThings.ts';

export type GivenThing = Pick<ThingLinkFragment, 'id' | 'kind' | 'name'>;

/** Loads the things whose ids are among the values. All other values are words. */
export function useGivenThings(values: readonly string[]) {
  const { language } = useLanguage();
  const { things: loadedThings, loading } = useThings(values);
  const [addedThings, setAddedThings] = useState<{ language: string; things: GivenThing[] }>({ language, things: [] });

  const things = useMemo(() => {
    // Names added in another language are loaded again.
    const currentThings = addedThings.language === language ? addedThings.things : [];
    return new Map<string, GivenThing>([...currentThings.map((thing) => [thing.id, thing] as const), ...loadedThings]);
  }, [loadedThings, addedThings, language]);

  const add = useCallback(
    (thing: GivenThing) =>
      setAddedThings((previous) => ({
        language,
        things: [...(previous.language === language ? previous.things : []), thing],
      })),
    [language],
  );
  // What the text mentions outside the graph cannot be loaded by its id.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const addName = useCallback(
    ({ id, name }: Pick<GivenThing, 'id' | 'name'>) => setNames((previous) => new Map(previous).set(id, name)),
    [],
  );
  const getName = (id: string) => things.get(id)?.name ?? names.get(id) ?? id;
  return { things, add, addName, getName, loading };
}
