import { useTranslation } from 'react-i18next';
import { readDetails, toApiError } from '#web/api/apiError.ts';

const codes = ['TOO_COSTLY', 'INTERNAL', 'FORBIDDEN', 'UNAUTHENTICATED', 'CONFLICT', 'NOT_FOUND', 'INVALID'] as const;
type Code = (typeof codes)[number];
const isExplained = (code: unknown): code is Code => codes.includes(code as Code);

/**
 * Returns a function that says in the reader's language what to do about an error. Only what the API says about a value
 * that it refuses, and errors of the web application, are added as they are worded.
 */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    const { kind, code, message } = toApiError(error);
    const { reason, retryAfterSeconds = 0 } = readDetails(error);
    if (reason === 'TOO_MANY_ATTEMPTS') return t('editor.tooMany', { minutes: Math.ceil(retryAfterSeconds / 60) });
    if (kind === 'unavailable') return t('error.unavailableHint');
    return isExplained(code) ? t(`error.codes.${code}`, { message }) : message;
  };
}
