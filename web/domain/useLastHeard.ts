import { useTranslation } from 'react-i18next';
import type { InitiativeStatusFragment } from '#web/api/operations.ts';

type LastHeard = Pick<InitiativeStatusFragment, 'currentStatus' | 'lastHeard'>;

/** The sentence on an initiative whose outcome no source tells; undefined for others. */
export function useLastHeard() {
  const { t } = useTranslation('common');
  return ({ currentStatus, lastHeard }: LastHeard): string | undefined =>
    currentStatus === 'OUTCOME_UNKNOWN' && lastHeard
      ? t('status.lastHeard', { year: lastHeard.slice(0, 4) })
      : undefined;
}
