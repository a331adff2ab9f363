import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { DateField } from './DateField.tsx';
import type { Faults } from './validate.ts';
import { firstSentence } from './firstSentence.ts';
import { KindField } from './KindField.tsx';
import { isBlank } from './proposal.ts';
import { ProposalThings } from '#web/before/parts/ProposalThings.tsx';
import { TitleField } from './TitleField.tsx';
import type { Typing } from './useProposal.ts';
import styles from './ProposalForm.module.css';

const formOrder = ['partner', 'place', 'theme'] as const;

/** The planned partnership. Its partners, places and themes are given here until it was compared, and then corrected where they were understood. */
export function ProposalForm({ typing }: { typing: Typing }) {
  const { t } = useTranslation('before');
  const form = useRef<HTMLFormElement>(null);
  const { draft, faults, change, check, forget, compare, asked } = typing;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    let sound = false;
    flushSync(() => (sound = check()));
    if (!sound) return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    compare();
  };
  const fault = (field: keyof Faults) => faults[field] && t(`fault.${faults[field]}`);

  return (
    <form className={styles.form} ref={form} onSubmit={submit} noValidate aria-label={t('form.label')}>
      <TitleField
        className={styles.half}
        title={draft.title}
        suggested={firstSentence(draft.text)}
        change={(title) => change({ title })}
        submit={() => form.current?.requestSubmit()}
        error={fault('title')}
      />
      <Textarea
        className={styles.half}
        size="sm"
        label={t('form.text')}
        placeholder={t('form.textExample')}
        autosize
        minRows={2}
        maxRows={8}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {!asked &&
        formOrder.map((field) => <ProposalThings key={field} className={styles.third} field={field} typing={typing} />)}
      <div className={styles.half}>
        <KindField value={draft.kind} change={(kind) => change({ kind })} />
      </div>
      <div className={styles.period}>
        <DateField
          label={t('form.start')}
          placeholder={t('form.startExample')}
          value={draft.start}
          change={(start) => change({ start })}
          error={fault('start')}
        />
        <DateField
          label={t('form.end')}
          placeholder={t('form.endExample')}
          value={draft.end}
          change={(end) => change({ end })}
          error={fault('end')}
        />
        <p className={styles.hint}>{t('form.periodHint')}</p>
      </div>
      <div className={styles.actions}>
        <Button type="submit">{t('form.compare')}</Button>
        {!isBlank(draft) && (
          <PageLink to="/before" className={styles.clear} onClick={forget}>
            {t('form.clear')}
          </PageLink>
        )}
      </div>
    </form>
  );
}
