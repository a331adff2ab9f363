import { useTranslation } from 'react-i18next';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { MatrixView } from './matrix/MatrixView.tsx';
import { FilterBar } from './FilterBar.tsx';
import { PairsView } from './pairs/PairsView.tsx';
import { useFilters } from './useFilters.ts';

/** Overlaps between existing initiatives: as pairs, or as a matrix of two dimensions. */
export function OverlapsPage() {
  const { t } = useTranslation('overlaps');
  const { filters, view } = useFilters();
  const viewUrl = (name: string | null) => buildUrl('/overlaps', { view: name, ...filters });
  return (
    <Page title={t(view === 'matrix' ? 'matrix.title' : 'title')}>
      <PageHead
        title={t('title')}
        lead={t(view === 'matrix' ? 'matrix.lead' : 'pairs.lead')}
        views={{
          label: t('views'),
          all: [
            { name: t('pairs.view'), to: viewUrl(null), shown: view === 'pairs' },
            { name: t('matrix.view'), to: viewUrl('matrix'), shown: view === 'matrix' },
          ],
        }}
      />
      <FilterBar />
      {view === 'matrix' ? <MatrixView /> : <PairsView />}
    </Page>
  );
}
