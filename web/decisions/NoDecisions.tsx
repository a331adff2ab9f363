import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#web/ui/EmptyState.tsx';

/** An empty list; when filters keep everything away, the way to take them away. */
export function NoDecisions({
  title,
  narrowed: filtered,
  loosen: clearFilters,
}: {
  title: string;
  narrowed: boolean;
  loosen(): void;
}) {
  const { t } = useTranslation('decisions');
  return (
    <EmptyState title={filtered ? t('noneOfThese') : title}>
      {filtered && (
        <Button variant="default" size="xs" onClick={clearFilters}>
          {t('loosen')}
        </Button>
      )}
    </EmptyState>
  );
}
