import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterpretationFragment } from '#web/api/operations.ts';
import { DateField } from '#web/before/form/DateField.tsx';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { type ProposalErrors, validate } from '#web/before/proposal/validate.ts';
import styles from './PeriodForm.module.css';

interface Props {
  interpretation: InterpretationFragment;
  state: ProposalState;
  close(): void;
}

/** The start and end of the proposal, filled with those that were read. */
export function PeriodForm({ interpretation, state, close }: Props) {
  const { t } = useTranslation('before');
  const { draft, change, toDisplayDate } = state;
  const { start, end } = interpretation;
  const [dates, setDates] = useState({
    start: draft.start || toDisplayDate(start ?? ''),
    end: draft.end || toDisplayDate(end ?? ''),
  });
  const [errors, setErrors] = useState<ProposalErrors>({});
  const isGiven = draft.start !== '' || draft.end !== '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form of the page is not meant to be submitted too: events bubble through the portal.
    event.stopPropagation();
    const found = validate({ ...draft, ...dates });
    setErrors(found);
    if (found.start || found.end) return;
    close();
    change(dates);
  };
  const errorText = (field: 'start' | 'end') => errors[field] && t(`errors.${errors[field]}`);

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={t('interpretation.period')}>
      {(['start', 'end'] as const).map((field) => (
        <DateField
          key={field}
          label={t(`form.${field}`)}
          placeholder={t(`form.${field}Example`)}
          value={dates[field]}
          change={(date) => setDates({ ...dates, [field]: date })}
          error={errorText(field)}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" size="xs">
          {t('change.apply')}
        </Button>
        {isGiven && (
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              close();
              change({ start: '', end: '' });
            }}
          >
            {t('interpretation.periodReset')}
          </Button>
        )}
      </div>
    </form>
  );
}
