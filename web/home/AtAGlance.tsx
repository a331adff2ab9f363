import { useTranslation } from 'react-i18next';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { Answered } from '#web/ui/QueryBoundary.tsx';
import { Section } from '#web/ui/Section.tsx';
import { type FacetCountsFragment, AtAGlanceDocument } from '#web/api/operations.ts';
import styles from './AtAGlance.module.css';
import { Counts } from './Counts.tsx';
import { KindCounts } from './KindCounts.tsx';

type Facet = Omit<FacetCountsFragment, '__typename'>;

/** What there is: how many of each kind, and what initiatives are about, where, how far, according to whom. */
export function AtAGlance() {
  const { t } = useTranslation('home');
  const answer = useAnswer(AtAGlanceDocument, {});
  return (
    <Section title={t('glance.title')}>
      <Answered answer={answer}>
        {({ things, initiatives }) => {
          const valuesOf = (facets: readonly Facet[], field: string) =>
            facets.find((one) => one.field === field)?.values ?? [];
          return (
            <>
              <KindCounts counts={valuesOf(things.facets, 'kind')} />
              <p className={styles.initiatives}>{t('glance.initiatives', { count: initiatives.totalCount })}</p>
              <div className={styles.columns}>
                {(['theme', 'place', 'status', 'document'] as const).map((field) => (
                  <Counts
                    key={field}
                    title={t(`glance.${field}`)}
                    field={field}
                    values={valuesOf(initiatives.facets, field)}
                    of={initiatives.totalCount}
                  />
                ))}
              </div>
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
