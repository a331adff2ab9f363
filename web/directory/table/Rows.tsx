import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, useAnswer } from '#web/api/useApiQuery.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { numberText } from '#web/domain/dates.ts';
import { columnsOf } from './columns.ts';
import styles from '#web/directory/DirectoryPage.module.css';
import type { FacetsQuery } from '#web/api/operations.ts';
import { Nothing } from '#web/directory/NoResults.tsx';
import { Pages } from '#web/directory/Pages.tsx';
import { PrintHead } from '#web/directory/export/PrintHead.tsx';
import { type Row, questionFor } from '#web/directory/query.ts';
import { Table } from './Table.tsx';
import { TakeAway } from '#web/directory/ExportMenu.tsx';
import type { Chosen } from '#web/directory/filters/useActiveFilters.ts';
import { factsShown } from '#web/directory/export/fetchAllPages.ts';
import type { Listing } from '#web/directory/useListing.ts';

interface Props {
  listing: Listing;
  chosen: readonly Chosen[];
  counted: Answer<FacetsQuery>;
}

/** How many there are, what can be done with them, and the page of them. */
export function Rows({ listing, chosen, counted }: Props) {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  const { kinds, filter, order, page } = listing;
  const columns = useMemo(() => columnsOf(kinds), [kinds]);
  const question = useMemo(() => questionFor(kinds, factsShown(kinds)), [kinds]);
  const skip = kinds.length === 0;
  const answer = useAnswer(question, { filter, orderBy: order, ...page, participants: 8, sources: false }, { skip });
  const [toPrint, setToPrint] = useState<Row[] | null>(null);

  useEffect(() => {
    if (!toPrint) return;
    addEventListener('afterprint', () => setToPrint(null), { once: true });
    print();
  }, [toPrint]);

  const error = answer.error ?? counted.error;
  if (error && !answer.loading) return <ErrorState error={error} again={() => (answer.again(), counted.again())} />;
  if (!answer.data || !counted.data) return <LoadingState lines={12} />;
  const total = counted.data.things.totalCount;
  const { rows, pageInfo } = answer.data.things;
  return (
    <>
      <PrintHead chosen={chosen} kinds={kinds} total={total} />
      <div className={styles.bar}>
        <p className={styles.total} aria-live="polite">
          {t('total', { count: total, number: numberText(total, language) })}
        </p>
        <TakeAway listing={listing} total={total} print={setToPrint} />
      </div>
      {rows.length === 0 ? (
        <Nothing chosen={chosen} listing={listing} />
      ) : (
        <Table listing={listing} columns={columns} rows={toPrint ?? rows} busy={answer.loading} />
      )}
      <Pages info={pageInfo} listing={listing} busy={answer.loading} />
    </>
  );
}
