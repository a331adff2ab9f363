import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#web/ui/EmptyState.tsx';

/** An empty list, with a button that clears the filters if there are any. */
export function NoDecisions({
  title,
  filtered,
  clearFilters,
}: {
  title: string;
  filtered: boolean;
  clearFilters(): void;
}) {
  const { t } = useTranslation('decisions');
  return (
    <EmptyState title={filtered ? t('noMatches') : title}>
      {filtered && (
        <Button variant="default" size="xs" onClick={clearFilters}>
          {t('removeFilters')}
        </Button>
      )}
    </EmptyState>
  );
}
