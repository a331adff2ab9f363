import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';

/** How many of a list the page asks for at first, and how many more each time. The API gives 500 at most. */
export const pageSize = 100;

/** More of a long list, when there is more. The address remembers how much is shown. */
export function LoadMore({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslation();
  const { get, set } = useSearchParameters();
  const requested = Number(get('first')) || pageSize;
  if (shown >= total || requested >= 500) return null;
  return (
    <Button
      variant="default"
      size="xs"
      mt="sm"
      onClick={() => set({ first: String(Math.min(requested + pageSize, 500)) }, { replace: true })}
    >
      {t('state.moreOf', { shown, of: total })}
    </Button>
  );
}
