import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#web/ui/EmptyState.tsx';

/** An empty list; when filters keep everything away, the way to take them away. */
export function Nothing({ title, narrowed, loosen }: { title: string; narrowed: boolean; loosen(): void }) {
  const { t } = useTranslation('decisions');
  return (
    <EmptyState title={narrowed ? t('noneOfThese') : title}>
      {narrowed && (
        <Button variant="default" size="xs" onClick={loosen}>
          {t('loosen')}
        </Button>
      )}
    </EmptyState>
  );
}
