import { useTranslation } from 'react-i18next';
import type { RecordFragment } from '#web/api/operations.ts';

type RecordState = Partial<Pick<RecordFragment, 'record' | 'visibility'>>;

/** State and visibility of a record that is not validated and public; both undefined for others. */
export function getRecordFlags({ record, visibility }: RecordState) {
  const state = record && record !== 'VALIDATED' ? record : undefined;
  const shownVisibility = visibility && (state === 'DRAFT' || visibility !== 'PUBLIC') ? visibility : undefined;
  return { state, visibility: shownVisibility };
}

/** Formats the flags of a record: "brouillon · réseau", or ''. */
export function useRecordText() {
  const { t } = useTranslation();
  return (record: RecordState) => {
    const { state, visibility: shownVisibility } = getRecordFlags(record);
    return [state && t(`record.${state}`), shownVisibility && t(`visibility.${shownVisibility}.label`)]
      .filter(Boolean)
      .join(' · ');
  };
}
