import { useTranslation } from 'react-i18next';
import { NeedsAndOffersDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useDirectoryViews } from '#web/domain/useDirectoryViews.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { Section } from '#web/ui/Section.tsx';
import { AnsweredNeed } from './AnsweredNeed.tsx';
import { type KnowHow, groupByNeed } from './groupByNeed.ts';
import { KnowHowEntry } from './KnowHowEntry.tsx';
import { NeedsFilters } from './NeedsFilters.tsx';
import styles from './NeedsPage.module.css';
import { useNeedsFilters } from './useNeedsFilters.ts';

/** Needs and offers that are listed without a pair; the directory has all. */
const maxListed = 100;

/** Which need finds which offer, why, and what has no answer yet. */
export function NeedsPage() {
  const { t } = useTranslation('needs');
  const { filters } = useNeedsFilters();
  const [theme, place, actor] = [filters.theme || null, filters.place || null, filters.actor || null];
  const filter = { theme: theme ? [theme] : null, place: place ? [place] : null, actor: actor ? [actor] : null };
  const answer = useApiQuery(NeedsAndOffersDocument, { theme, place, actor, filter, first: maxListed });
  const isFiltered = Boolean(theme ?? place ?? actor);
  const directory = (kind: 'NEED' | 'OFFER') => (
    <PageLink to={buildUrl('/directory', { kind, ...filters })}>{t('directory')}</PageLink>
  );
  return (
    <Page title={t('title')}>
      <PageHead title={t('title')} lead={t('lead')} views={useDirectoryViews('needs')} />
      <NeedsFilters />
      <QueryBoundary result={answer}>
        {(data) => {
          const { answered, needs, offers } = groupByNeed(data);
          if (answered.length + needs.length + offers.length === 0)
            return <EmptyState title={t(isFiltered ? 'empty' : 'none')}>{isFiltered && t('emptyHint')}</EmptyState>;
          return (
            <>
              {answered.length > 0 ? (
                <Section title={t('answered')} count={answered.length}>
                  <ul>
                    {answered.map((entry) => (
                      <AnsweredNeed key={entry.need.id} {...entry} />
                    ))}
                  </ul>
                </Section>
              ) : (
                needs.length > 0 && <EmptyState title={t('noPairs')} />
              )}
              <Rest title={t('needs')} entries={needs} aside={directory('NEED')} />
              <Rest title={t('offers')} entries={offers} aside={directory('OFFER')} />
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}

function Rest({ title, entries, aside }: { title: string; entries: readonly KnowHow[]; aside: React.ReactNode }) {
  if (entries.length === 0) return null;
  return (
    <Section title={title} count={entries.length} aside={aside}>
      <ul className={styles.rest}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <KnowHowEntry knowHow={entry} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
