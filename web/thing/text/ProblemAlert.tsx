import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TextProblem } from './useSaveText.ts';

/** Why a text was not saved, and what to do. */
export function ProblemAlert({ problem }: { problem: TextProblem | undefined }) {
  const { t } = useTranslation('thing');
  if (!problem) return null;
  return (
    <Alert color="red" role="alert" title={t('text.failed')}>
      {String(t(`text.errors.${problem.reason}`, { ...problem }))}
    </Alert>
  );
}
