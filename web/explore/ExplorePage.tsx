import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '#web/ui/Page.tsx';
import { useThings } from '#web/domain/useThings.ts';
import { isEmpty } from './state/exploration.ts';
import { Explorer } from './Explorer.tsx';
import { EmptyExplorer } from './EmptyExplorer.tsx';
import { ExplorationContext, useUrlExploration } from './state/useExploration.ts';

export function ExplorePage() {
  const { t } = useTranslation('explore');
  const exploration = useUrlExploration();
  const isBlank = isEmpty(exploration);
  const ids = [...exploration.startIds, ...(exploration.path ?? [])].filter(Boolean);
  const { things } = useThings(ids);
  const names = ids.flatMap((id) => things.get(id)?.name ?? []);
  const title = [exploration.overview && t('overview.title'), names.join(', '), t('title')].filter(Boolean).join(' · ');
  return (
    <ExplorationContext value={exploration}>
      <Page title={title} width={isBlank ? 'reading' : 'full'}>
        {isBlank ? (
          <EmptyExplorer />
        ) : (
          <>
            <VisuallyHidden component="h1">{title}</VisuallyHidden>
            <Explorer />
          </>
        )}
      </Page>
    </ExplorationContext>
  );
}
