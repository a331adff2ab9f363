import { useMemo } from 'react';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { CriterionListsDocument } from '#web/api/operations.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';

/** A criterion of the chosen list; its key is its number, or its place in a list without numbers. */
export interface ChecklistItem {
  key: string;
  text: string;
  met: boolean;
}

/** The lists of criteria, the one that was chosen, and what the plan meets: `/before?criteria=<id>&met=1&met=3`. */
export function useChecklist() {
  const { get, all, set } = useSearchParameters();
  const { data } = useApiQuery(CriterionListsDocument, {});
  const chosen = get('criteria');
  const metKeys = all('met').join(' ');
  return useMemo(() => {
    const lists = data?.criterionLists ?? [];
    const list = lists.find(({ id }) => id === chosen);
    const met = new Set(metKeys.split(' '));
    const items = (list?.criteria ?? []).map(({ number, text }, index): ChecklistItem => {
      const key = String(number ?? index + 1);
      return { key, text, met: met.has(key) };
    });
    return {
      lists,
      list,
      items,
      choose: (id: string) => set({ criteria: id, met: null }),
      toggle: (key: string) =>
        set(
          { met: items.filter((item) => (item.key === key ? !item.met : item.met)).map((item) => item.key) },
          { replace: true },
        ),
    };
  }, [data, chosen, metKeys, set]);
}

export type ChecklistState = ReturnType<typeof useChecklist>;
