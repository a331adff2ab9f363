import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { Section } from '#web/ui/Section.tsx';
import { type FacetCountsFragment, AtAGlanceDocument } from '#web/api/operations.ts';
import styles from './AtAGlance.module.css';
import { Counts } from './Counts.tsx';
import { KindCounts } from './KindCounts.tsx';

type Facet = Omit<FacetCountsFragment, '__typename'>;

/** Counts of all things by kind, and of initiatives by theme, place, status and document. */
export function AtAGlance() {
  const { t } = useTranslation('home');
  const answer = useApiQuery(AtAGlanceDocument, {});
  return (
    <Section title={t('glance.title')}>
      <QueryBoundary result={answer}>
        {({ things, initiatives }) => {
          const facetValues = (facets: readonly Facet[], field: string) =>
            facets.find((facet) => facet.field === field)?.values ?? [];
          return (
            <>
              <KindCounts counts={facetValues(things.facets, 'kind')} />
              <p className={styles.initiatives}>{t('glance.initiatives', { count: initiatives.totalCount })}</p>
              <div className={styles.columns}>
                {(['theme', 'place', 'currentStatus', 'document'] as const).map((field) => (
                  <Counts
                    key={field}
                    title={t(`glance.${field}`)}
                    field={field}
                    values={facetValues(initiatives.facets, field)}
                    total={initiatives.totalCount}
                  />
                ))}
              </div>
            </>
          );
        }}
      </QueryBoundary>
    </Section>
  );
}
