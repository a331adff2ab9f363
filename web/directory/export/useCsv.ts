import { useTranslation } from 'react-i18next';
import { toCsv, getSeparator } from '#web/ui/csv.ts';
import { getToday } from '#web/ui/days.ts';
import { saveFile } from '#web/ui/saveFile.ts';
import { useRecordText } from '#web/domain/useRecordText.ts';
import { listIdentifierFacts, listPlainFacts } from '#web/directory/facts.ts';
import type { Row } from '#web/directory/rowsQuery.ts';
import { buildCsvColumns } from './csvColumns.ts';
import type { Listing } from '#web/directory/useListing.ts';
import { useFactFormat } from '#web/directory/table/useFactFormat.ts';

/** The facts that a CSV export needs, and the function that writes it. */
export function useCsv({ kinds }: Listing) {
  const { t } = useTranslation('directory');
  const format = useFactFormat();
  const recordText = useRecordText();
  // Official numbers of all kinds at once would exceed the cost limit of a query.
  const identifiers = kinds.length === 1 ? kinds.flatMap(listIdentifierFacts) : [];
  const facts = [...identifiers, ...kinds.flatMap(listPlainFacts)];
  return {
    facts,
    save(rows: Row[]) {
      const content = buildCsvColumns(kinds, facts, format, {
        id: 'ID',
        kind: t('file.kind'),
        name: t('columns.name'),
        original: t('file.original'),
        status: t('columns.status'),
        statedOn: t('file.statedOn'),
        currentStatus: t('file.currentStatus'),
        outcomeUnknown: t('status.outcomeUnknown', { ns: 'common' }),
        start: t('file.start'),
        end: t('file.end'),
        openEnded: t('period.openEnded', { ns: 'common' }),
        takesPartIn: t('columns.takesPartIn'),
        sources: t('file.sources'),
        doubts: t('file.doubts'),
        confirmed: t('columns.confirmed'),
        confirmedBy: t('file.confirmedBy'),
        url: t('file.url'),
      });
      const columns = [...content, { label: t('file.record'), text: recordText }];
      const table = [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ text }) => text(row)))];
      const file = toCsv(table, getSeparator(format.language));
      saveFile(`maillage-${t('file.name')}-${getToday()}.csv`, 'text/csv;charset=utf-8', file);
    },
  };
}
