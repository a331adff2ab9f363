import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDetails } from '#web/api/apiError.ts';
import { useErrorText } from '#web/ui/useErrorText.ts';

const reasons = ['TOO_SHORT', 'COMMON', 'OWN_NAME', 'TAKEN', 'INVALID', 'WRONG'] as const;
type Reason = (typeof reasons)[number];
const isReason = (reason: unknown): reason is Reason => reasons.includes(reason as Reason);

/** Sends a form, and says in the reader's language what is wrong: by field, or as a whole. */
export function useSubmit() {
  const { t } = useTranslation('account');
  const toErrorText = useErrorText();
  const [submitting, setSubmitting] = useState(false);
  const [fields, setFields] = useState<Record<string, string>>({});
  const [error, setError] = useState<string>();

  function explain(cause: unknown) {
    const { reason, problems = [] } = readDetails(cause);
    const known = problems.filter((problem) => isReason(problem.reason));
    setFields(
      Object.fromEntries(known.map(({ path, reason }) => [String(path[0]), t(`problems.${reason as Reason}`)])),
    );
    if (known.length > 0) return;
    if (reason === 'LINK_GONE') setError(`${t('link.gone')}. ${t('link.goneHint')}`);
    else if (reason === 'LAST_ADMINISTRATOR') setError(t('people.lastAdministrator'));
    else setError(toErrorText(cause));
  }

  return {
    submitting,
    /** Errors by the name of a field. */
    fields,
    error,
    /** Returns whether it succeeded. `required` are values that must not be empty, by the name of their field. */
    async submit(send: () => Promise<unknown>, required: Record<string, string> = {}): Promise<boolean> {
      setError(undefined);
      const empty = Object.entries(required).filter(([, value]) => !value.trim());
      setFields(Object.fromEntries(empty.map(([name]) => [name, t('problems.EMPTY')])));
      if (empty.length > 0) return false;
      setSubmitting(true);
      try {
        await send();
        return true;
      } catch (cause) {
        explain(cause);
        return false;
      } finally {
        setSubmitting(false);
      }
    },
  };
}
