import { useTranslation } from 'react-i18next';
import { csvOf, separatorOf } from '#web/ui/csv.ts';
import { today } from '#web/ui/days.ts';
import { saveFile } from '#web/ui/saveFile.ts';
import { useRecordText } from '#web/domain/useRecordText.ts';
import { plainFacts } from '#web/directory/facts.ts';
import type { Row } from '#web/directory/query.ts';
import { recordOf } from '#web/directory/record.ts';
import type { Listing } from '#web/directory/useListing.ts';
import { useWords } from '#web/directory/filters/useSearchText.ts';

/** The list as a file: what it needs to know of each thing, and how it is written. */
export function useCsv({ kinds }: Listing) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const recordText = useRecordText();
  const facts = kinds.flatMap(plainFacts);
  return {
    facts,
    save(rows: Row[]) {
      const parts = recordOf(kinds, facts, words, {
        id: 'ID',
        kind: t('file.kind'),
        name: t('columns.name'),
        original: t('file.original'),
        status: t('columns.status'),
        said: t('file.said'),
        start: t('file.start'),
        end: t('file.end'),
        openEnded: t('period.openEnded', { ns: 'common' }),
        takesPartIn: t('columns.takesPartIn'),
        sources: t('file.sources'),
        confirmed: t('columns.confirmed'),
        confirmedBy: t('file.confirmedBy'),
        address: t('file.address'),
      });
      const columns = [...parts, { label: t('file.record'), text: recordText }];
      const table = [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ text }) => text(row)))];
      const file = csvOf(table, separatorOf(words.language));
      saveFile(`maillage-${t('file.name')}-${today()}.csv`, 'text/csv;charset=utf-8', file);
    },
  };
}
