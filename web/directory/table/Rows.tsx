import type { Kind } from '#web/api/operations.ts';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiQueryResult, useApiQuery } from '#web/api/useApiQuery.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { isDoubtful } from '#web/domain/confidence.ts';
import { ConfidenceLegend } from '#web/domain/ConfidenceLegend.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { formatNumber } from '#web/domain/dates.ts';
import { UndatedNote } from '#web/domain/period/UndatedNote.tsx';
import { useUndatedCount } from '#web/domain/period/useUndatedCount.ts';
import { listColumns } from './columns.ts';
import styles from '#web/directory/DirectoryPage.module.css';
import type { FacetsQuery } from '#web/api/operations.ts';
import { NoResults } from '#web/directory/NoResults.tsx';
import { Pages } from '#web/directory/Pages.tsx';
import { PrintHead } from '#web/directory/export/PrintHead.tsx';
import { type Row, buildRowsQuery } from '#web/directory/rowsQuery.ts';
import { DirectoryTable } from './DirectoryTable.tsx';
import { ExportMenu } from '#web/directory/ExportMenu.tsx';
import type { ActiveFilter } from '#web/directory/filters/useActiveFilters.ts';
import { listStatedFields, listTableFacts } from '#web/directory/facts.ts';
import type { Listing } from '#web/directory/useListing.ts';

interface Props {
  listing: Listing;
  activeFilters: readonly ActiveFilter[];
  counts: ApiQueryResult<FacetsQuery>;
}

/** Whether a row has a mark for what no source states outright. */
const hasDoubts = (row: Row) =>
  row.stated.some(({ confidence }) => isDoubtful(confidence)) ||
  ('participations' in row && row.participations.nodes.some(({ confidence }) => isDoubtful(confidence))) ||
  ('positions' in row && row.positions.some(({ confidence }) => isDoubtful(confidence))) ||
  ('statusHistory' in row && isDoubtful(row.statusHistory[0]?.confidence));

/** Total, exports and the current page of the list. */
export function Rows({ listing, activeFilters, counts }: Props) {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  const { kinds, filter, order, page } = listing;
  const columns = useMemo(() => listColumns(kinds), [kinds]);
  const facts = useMemo(() => listTableFacts(kinds), [kinds]);
  const query = useMemo(() => buildRowsQuery(kinds, facts), [kinds, facts]);
  const stated = useMemo(() => listStatedFields(facts), [facts]);
  const skip = kinds.length === 0;
  const result = useApiQuery(
    query,
    { filter, orderBy: order, ...page, participants: 8, sources: false, stated },
    { skip },
  );
  // Of other kinds, `undated` would count those with an initiative without a date.
  const datedKinds = useMemo(
    () => kinds.filter(({ interfaces }) => interfaces.includes('Initiative') || interfaces.includes('KnowHow')),
    [kinds],
  );
  const undatedCount = useUndatedCount(
    datedKinds.length > 0 ? { ...filter, kind: datedKinds.map(({ kind }) => kind as Kind) } : {},
  );
  const [toPrint, setToPrint] = useState<Row[] | null>(null);

  useEffect(() => {
    if (!toPrint) return;
    addEventListener('afterprint', () => setToPrint(null), { once: true });
    print();
  }, [toPrint]);

  const error = result.error ?? counts.error;
  if (error && !result.loading) return <ErrorState error={error} retry={result.refetch} />;
  if (!result.data || !counts.data) return <LoadingState lines={12} />;
  const total = counts.data.things.totalCount;
  const { rows, pageInfo } = result.data.things;
  return (
    <>
      <PrintHead activeFilters={activeFilters} kinds={kinds} total={total} />
      <div className={styles.bar}>
        <p className={styles.total} aria-live="polite">
          {t('total', { count: total, number: formatNumber(total, language) })}
        </p>
        <ExportMenu listing={listing} total={total} print={setToPrint} />
      </div>
      <UndatedNote
        count={undatedCount}
        shown={filter.undated === true}
        change={(undated) => listing.change({ undated })}
      />
      {rows.length === 0 ? (
        <NoResults activeFilters={activeFilters} listing={listing} />
      ) : (
        <>
          <DirectoryTable listing={listing} columns={columns} rows={toPrint ?? rows} busy={result.loading} />
          {(toPrint ?? rows).some(hasDoubts) && <ConfidenceLegend />}
        </>
      )}
      <Pages info={pageInfo} listing={listing} busy={result.loading} />
    </>
  );
}
