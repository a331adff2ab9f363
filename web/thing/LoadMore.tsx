import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';

/** How many of a list the page asks for at first, and how many more each time. The API gives 500 at most. */
export const step = 100;

/** More of a long list, when there is more. The address remembers how much is shown. */
export function More({ shown, of }: { shown: number; of: number }) {
  const { t } = useTranslation();
  const { get, set } = useParameters();
  const asked = Number(get('first')) || step;
  if (shown >= of || asked >= 500) return null;
  return (
    <Button
      variant="default"
      size="xs"
      mt="sm"
      onClick={() => set({ first: String(Math.min(asked + step, 500)) }, { replace: true })}
    >
      {t('state.moreOf', { shown, of })}
    </Button>
  );
}
