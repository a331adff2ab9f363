import { useTranslation } from 'react-i18next';
import type { RecordFragment } from '#web/api/operations.ts';

type RecordState = Partial<Pick<RecordFragment, 'record' | 'visibility'>>;

/** What is no ordinary record, and who sees it. An ordinary one, that everybody sees, says nothing. */
export function getRecordFlags({ record, visibility }: RecordState) {
  const state = record && record !== 'VALIDATED' ? record : undefined;
  const shownVisibility = visibility && (state === 'DRAFT' || visibility !== 'PUBLIC') ? visibility : undefined;
  return { state, seen: shownVisibility };
}

/** The same in the reader's language: "brouillon · réseau", or nothing. */
export function useRecordText() {
  const { t } = useTranslation();
  return (record: RecordState) => {
    const { state, seen: shownVisibility } = getRecordFlags(record);
    return [state && t(`record.${state}`), shownVisibility && t(`visibility.${shownVisibility}.one`)]
      .filter(Boolean)
      .join(' · ');
  };
}
