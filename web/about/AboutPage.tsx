import { useTranslation } from 'react-i18next';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import styles from './AboutPage.module.css';
import { Conflicts } from './Conflicts.tsx';
import { Interface } from './Interface.tsx';
import { Kinds } from './Kinds.tsx';
import { Reading } from './Reading.tsx';
import { Sources } from './sources/Sources.tsx';

const parts = ['reading', 'documents', 'outside', 'kinds', 'conflicts', 'interface'] as const;

/** Where the data come from, how to read them, and where sources conflict. */
export function AboutPage() {
  const { t } = useTranslation('about');
  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.columns}>
        <nav className={styles.contents} aria-label={t('contents')}>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`${part}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.parts}>
          <Reading />
          <Sources />
          <Kinds />
          <Conflicts />
          <Interface />
        </div>
      </div>
    </Page>
  );
}
