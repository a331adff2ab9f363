import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';

/** Items loaded at first and added each time, and the limit of the API. */
const [pageSize, maxItems] = [100, 500];

/** The number of items to load of the page's list, from the URL. */
export const useItemCount = () => Math.min(Number(useSearchParameters().get('first')) || pageSize, maxItems);

/** Button that loads more of a list. The URL holds the number shown. */
export function LoadMore({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslation();
  const { set } = useSearchParameters();
  const requested = useItemCount();
  if (shown >= total || requested === maxItems) return null;
  return (
    <Button
      variant="default"
      size="xs"
      mt="sm"
      onClick={() => set({ first: String(Math.min(requested + pageSize, maxItems)) }, { replace: true })}
    >
      {t('state.moreCount', { shown, of: total })}
    </Button>
  );
}
