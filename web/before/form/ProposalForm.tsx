import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { DateField } from './DateField.tsx';
import type { ProposalErrors } from '#web/before/proposal/validate.ts';
import { KindField } from './KindField.tsx';
import { isBlank } from '#web/before/proposal/proposal.ts';
import { ProposalThings } from '#web/before/things/ProposalThings.tsx';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import styles from './ProposalForm.module.css';

const formOrder = ['partner', 'place', 'theme'] as const;

interface Props {
  state: ProposalState;
  /** Called after a comparison. */
  onCompare(): void;
}

/**
 * The planned partnership; a pasted text is enough. After the first comparison, its things are corrected in
 * `Interpretation` instead.
 */
export function ProposalForm({ state, onCompare }: Props) {
  const { t } = useTranslation('before');
  const draftId = useSearchParameters().get('draft');
  const form = useRef<HTMLFormElement>(null);
  const { draft, errors, change, showErrors, reset, compare, submitted } = state;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    let valid = false;
    flushSync(() => (valid = showErrors()));
    if (!valid) return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    compare();
    onCompare();
  };
  const errorText = (field: keyof ProposalErrors) => errors[field] && t(`errors.${errors[field]}`);

  return (
    <form className={styles.form} ref={form} onSubmit={submit} noValidate aria-label={t('form.label')}>
      <Textarea
        className={styles.whole}
        size="sm"
        dir="auto"
        label={t('form.text')}
        placeholder={t('form.textExample')}
        autosize
        minRows={4}
        maxRows={14}
        value={draft.text}
        error={errorText('text')}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
        }}
      />
      <Textarea
        className={styles.half}
        size="sm"
        dir="auto"
        label={t('form.title')}
        placeholder={t('form.titleExample')}
        autosize
        maxRows={4}
        value={draft.title}
        error={errorText('title')}
        onChange={(event) => change({ title: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          form.current?.requestSubmit();
        }}
      />
      {/* A draft remains of its kind. */}
      <div className={styles.half} hidden={draftId !== ''}>
        <KindField value={draft.kind} change={(kind) => change({ kind })} />
      </div>
      {!submitted &&
        formOrder.map((field) => <ProposalThings key={field} className={styles.third} field={field} state={state} />)}
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
        {!isBlank(draft) && (
          <PageLink to="/before" className={styles.clear} onClick={reset}>
            {t('form.clear')}
          </PageLink>
        )}
        <Button type="submit">{t('form.compare')}</Button>
      </div>
    </form>
  );
}
