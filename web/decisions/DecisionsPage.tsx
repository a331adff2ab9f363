import { useTranslation } from 'react-i18next';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { CalendarList } from './CalendarList.tsx';
import { DecisionList } from './DecisionList.tsx';

export function DecisionsPage() {
  const { t } = useTranslation('decisions');
  const dates = useSearchParameters().get('view') === 'dates';
  return (
    <Page title={t('title')}>
      <PageHead
        title={t('title')}
        lead={t(dates ? 'leadDates' : 'lead')}
        views={{
          label: t('views'),
          all: [
            { name: t('decisions'), to: '/decisions', shown: !dates },
            { name: t('dates'), to: buildUrl('/decisions', { view: 'dates' }), shown: dates },
          ],
        }}
      />
      {dates ? <CalendarList /> : <DecisionList />}
    </Page>
  );
}
