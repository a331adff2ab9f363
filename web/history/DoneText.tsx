import { useTranslation } from 'react-i18next';
import type { ChangeType } from '#web/api/operations.ts';

/** Who did what, in a sentence. */
export function DoneText({ by, change, count }: { by?: string | null; change: ChangeType; count?: number }) {
  const { t } = useTranslation('history');
  const name = by ?? t('import');
  const text = count === undefined ? t(`done.${change}`, { by: name }) : t(`doneTo.${change}`, { by: name, count });
  return <span dir="auto">{text}</span>;
}
