import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';

/** Items loaded at first and added each time. The API returns 500 at most. */
export const pageSize = 100;

/** Button that loads more of a list. The URL holds the number shown. */
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
      {t('state.moreCount', { shown, of: total })}
    </Button>
  );
}
