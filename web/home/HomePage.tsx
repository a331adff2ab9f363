import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { Page } from '#web/ui/Page.tsx';
import { SearchBox } from '#web/domain/search/SearchBox.tsx';
import { AtAGlance } from './glance/AtAGlance.tsx';
import styles from './HomePage.module.css';
import { Questions } from './Questions.tsx';
import { Results } from './Results.tsx';

/** The home page: search results for `?q=`, otherwise example questions and counts. */
export function HomePage() {
  const { t } = useTranslation('home');
  const text = useSearchParameters().get('q');
  return (
    <Page title={text || t('title')}>
      <div className={styles.hero} data-searching={text !== '' || undefined}>
        <div className={styles.search}>
          <h1>{t('heading')}</h1>
          {!text && <p className={styles.lead}>{t('lead')}</p>}
          <SearchBox key={text} size="lg" query={text} />
        </div>
        {!text && <Questions />}
      </div>
      {text ? <Results text={text} /> : <AtAGlance />}
    </Page>
  );
}
