import { useTranslation } from 'react-i18next';
import type { RecordFragment } from '#web/api/operations.ts';

type Kept = Partial<Pick<RecordFragment, 'record' | 'visibility'>>;

/** What is no ordinary record, and who sees it. An ordinary one, that everybody sees, says nothing. */
export function outOfTheOrdinary({ record, visibility }: Kept) {
  const state = record && record !== 'VALIDATED' ? record : undefined;
  const seen = visibility && (state === 'DRAFT' || visibility !== 'PUBLIC') ? visibility : undefined;
  return { state, seen };
}

/** The same in the reader's language: "brouillon · réseau", or nothing. */
export function useRecordText() {
  const { t } = useTranslation();
  return (kept: Kept) => {
    const { state, seen } = outOfTheOrdinary(kept);
    return [state && t(`record.${state}`), seen && t(`visibility.${seen}.one`)].filter(Boolean).join(' · ');
  };
}
