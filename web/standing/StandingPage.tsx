import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/address/PageLink.tsx';
import { pageWith } from '#web/address/useAddress.ts';
import { Page } from '#web/parts/Page.tsx';
import { MatrixView } from './MatrixView.tsx';
import { Narrowing } from './Narrowing.tsx';
import { PairsView } from './PairsView.tsx';
import styles from './StandingPage.module.css';
import { useWishes } from './useWishes.ts';

/** What overlaps already: pair by pair, or who × what × where with its gaps and its crowds. */
export function StandingPage() {
  const { t } = useTranslation('standing');
  const { wishes, view } = useWishes();
  const to = (name: string | null) => pageWith('/overlaps', { view: name, ...wishes });
  return (
    <Page title={t(view === 'matrix' ? 'matrix.title' : 'title')}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lead}>{t(view === 'matrix' ? 'matrix.lead' : 'pairs.lead')}</p>
      <nav className={styles.views} aria-label={t('views')}>
        <PageLink to={to(null)} aria-current={view === 'pairs' || undefined}>
          {t('pairs.view')}
        </PageLink>
        <PageLink to={to('matrix')} aria-current={view === 'matrix' || undefined}>
          {t('matrix.view')}
        </PageLink>
      </nav>
      <Narrowing />
      {view === 'matrix' ? <MatrixView /> : <PairsView />}
    </Page>
  );
}
