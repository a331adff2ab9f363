import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { DateField } from './DateField.tsx';
import type { ProposalErrors } from '#web/before/proposal/validate.ts';
import { firstSentence } from '#web/before/proposal/firstSentence.ts';
import { KindField } from './KindField.tsx';
import { isBlank } from '#web/before/proposal/proposal.ts';
import { ProposalThings } from '#web/before/things/ProposalThings.tsx';
import { TitleField } from './TitleField.tsx';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import styles from './ProposalForm.module.css';

const formOrder = ['partner', 'place', 'theme'] as const;

/** The planned partnership. After the first comparison, its things are corrected in `Interpretation` instead. */
export function ProposalForm({ state }: { state: ProposalState }) {
  const { t } = useTranslation('before');
  const form = useRef<HTMLFormElement>(null);
  const { draft, errors, change, showErrors, reset, compare, submitted } = state;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    let valid = false;
    flushSync(() => (valid = showErrors()));
    if (!valid) return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    compare();
  };
  const errorText = (field: keyof ProposalErrors) => errors[field] && t(`errors.${errors[field]}`);

  return (
    <form className={styles.form} ref={form} onSubmit={submit} noValidate aria-label={t('form.label')}>
      <TitleField
        className={styles.half}
        title={draft.title}
        suggestion={firstSentence(draft.text)}
        change={(title) => change({ title })}
        submit={() => form.current?.requestSubmit()}
        error={errorText('title')}
      />
      <Textarea
        className={styles.half}
        size="sm"
        dir="auto"
        label={t('form.text')}
        placeholder={t('form.textExample')}
        autosize
        minRows={2}
        maxRows={8}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {!submitted &&
        formOrder.map((field) => <ProposalThings key={field} className={styles.third} field={field} state={state} />)}
      <div className={styles.half}>
        <KindField value={draft.kind} change={(kind) => change({ kind })} />
      </div>
      <div className={styles.period}>
        <DateField
          label={t('form.start')}
          placeholder={t('form.startExample')}
          value={draft.start}
          change={(start) => change({ start })}
          error={errorText('start')}
        />
        <DateField
          label={t('form.end')}
          placeholder={t('form.endExample')}
          value={draft.end}
          change={(end) => change({ end })}
          error={errorText('end')}
        />
        <p className={styles.hint}>{t('form.periodHint')}</p>
      </div>
      <div className={styles.actions}>
        <Button type="submit">{t('form.compare')}</Button>
        {!isBlank(draft) && (
          <PageLink to="/before" className={styles.clear} onClick={reset}>
            {t('form.clear')}
          </PageLink>
        )}
      </div>
    </form>
  );
}
