import { IconChartDots3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { focusTargets } from './state/focusTargets.ts';
import { type Status, MostActiveDocument } from '#web/api/operations.ts';
import styles from './EmptyExplorer.module.css';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import { useExploration } from './state/useExploration.ts';
import { useFocus } from './state/useFocus.ts';

/** What is to come or was given up shows no activity. */
const tookPlace: Status[] = ['ONGOING', 'DORMANT', 'ENDED', 'UNKNOWN'];

/** The page without an exploration: a search and suggested starts. */
export function EmptyExplorer() {
  const { t } = useTranslation('explore');
  const { addStart } = useExploration();
  const result = useApiQuery(MostActiveDocument, { status: tookPlace });
  useFocus(true);
  return (
    <div className={styles.page}>
      <h1>{t('start.title')}</h1>
      <p className={styles.text}>{t('start.text')}</p>
      <ThingSearch
        size="lg"
        id={focusTargets.add}
        label={t('start.search')}
        placeholder={t('start.placeholder')}
        onPick={addStart}
      />
      <PageLink to={buildUrl('/explore', { whole: 'yes' })} className={styles.overview}>
        <IconChartDots3 size={22} stroke={1.5} aria-hidden />
        <span>
          <span className={styles.overviewTitle}>{t('overview.title')}</span>
          <span className={styles.text}>{t('overview.text')}</span>
        </span>
      </PageLink>
      <section>
        <h2 className={styles.subtitle}>{t('start.mostActive')}</h2>
        <QueryBoundary result={result}>
          {({ matrix }) => (
            <ul className={styles.starts}>
              {matrix.rows.slice(0, 8).map(({ key, label, count }) => (
                <li key={key}>
                  <PageLink to={buildUrl('/explore', { of: key })} className={styles.start}>
                    <span>{label}</span>
                    <span className={styles.count}>{t('start.initiatives', { count })}</span>
                  </PageLink>
                </li>
              ))}
            </ul>
          )}
        </QueryBoundary>
      </section>
    </div>
  );
}
