import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/address/PageLink.tsx';
import { pageWith } from '#web/address/useAddress.ts';
import { useParameters } from '#web/address/useParameters.ts';
import { Page } from '#web/parts/Page.tsx';
import { CalendarList } from './CalendarList.tsx';
import { DecisionList } from './DecisionList.tsx';
import styles from './DecisionsPage.module.css';

/** What was decided, who is to do it and by when; and what is dated, as the documents say it. */
export function DecisionsPage() {
  const { t } = useTranslation('decisions');
  const dates = useParameters().get('view') === 'dates';
  return (
    <Page title={t('title')}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lead}>{t(dates ? 'leadDates' : 'lead')}</p>
      <nav className={styles.views} aria-label={t('views')}>
        <PageLink to="/decisions" aria-current={!dates || undefined}>
          {t('decisions')}
        </PageLink>
        <PageLink to={pageWith('/decisions', { view: 'dates' })} aria-current={dates || undefined}>
          {t('dates')}
        </PageLink>
      </nav>
      {dates ? <CalendarList /> : <DecisionList />}
    </Page>
  );
}
