import { useTranslation } from 'react-i18next';
import { pageWith } from '#web/app/routing/useRoute.ts';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { MatrixView } from './matrix/MatrixView.tsx';
import { Narrowing } from './Narrowing.tsx';
import { PairsView } from './pairs/PairsView.tsx';
import { useWishes } from './useFilters.ts';

/** What overlaps already: pair by pair, or who × what × where with its gaps and its crowds. */
export function StandingPage() {
  const { t } = useTranslation('overlaps');
  const { wishes, view } = useWishes();
  const to = (name: string | null) => pageWith('/overlaps', { view: name, ...wishes });
  return (
    <Page title={t(view === 'matrix' ? 'matrix.title' : 'title')}>
      <PageHead
        title={t('title')}
        lead={t(view === 'matrix' ? 'matrix.lead' : 'pairs.lead')}
        views={{
          label: t('views'),
          all: [
            { name: t('pairs.view'), to: to(null), shown: view === 'pairs' },
            { name: t('matrix.view'), to: to('matrix'), shown: view === 'matrix' },
          ],
        }}
      />
      <Narrowing />
      {view === 'matrix' ? <MatrixView /> : <PairsView />}
    </Page>
  );
}
