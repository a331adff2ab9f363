import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/address/PageLink.tsx';
import { useVocabulary } from '#web/kinds/VocabularyProvider.tsx';
import { DateField } from './DateField.tsx';
import type { Faults } from './faults.ts';
import { firstSentence } from './firstSentence.ts';
import { KindField } from './KindField.tsx';
import { type Proposal, isBlank, titleOf } from './proposal.ts';
import { readDate } from './readDate.ts';
import { ThingsField } from './ThingsField.tsx';
import { TitleField } from './TitleField.tsx';
import { useDraft } from './useDraft.ts';
import { useGivenThings } from './useGivenThings.ts';
import styles from './ProposalForm.module.css';

interface Props {
  /** What the address says. */
  proposal: Proposal;
  compare(proposal: Proposal): void;
}

/** The planned partnership. What is typed stays here until it is compared; then the address has it. */
export function ProposalForm({ proposal, compare }: Props) {
  const { t } = useTranslation('overlap');
  const vocabulary = useVocabulary();
  const form = useRef<HTMLFormElement>(null);
  const { draft, faults, change, check, forget } = useDraft(proposal);
  const known = useGivenThings([...draft.partner, ...draft.place, ...draft.theme]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    let sound = false;
    flushSync(() => (sound = check()));
    if (!sound) return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    const { start, end } = draft;
    compare({ ...draft, title: titleOf(draft), start: readDate(start) ?? '', end: readDate(end) ?? '' });
  };

  // Which kinds of thing a field takes is the model's to say.
  const anyInitiative = vocabulary.kinds.find(({ interfaces }) => interfaces.includes('Initiative'))?.kind ?? '';
  const kindsFor = (relation: string) => vocabulary.field(anyInitiative, relation)?.targets ?? [];
  const thingsField = (name: 'partner' | 'place' | 'theme', relation: string) => (
    <ThingsField
      className={styles.third}
      label={t(`form.${name}`)}
      placeholder={t(`form.${name}Example`)}
      values={draft[name]}
      change={(values) => change({ [name]: values })}
      kinds={kindsFor(relation)}
      known={known}
    />
  );
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
      {thingsField('partner', 'participations')}
      {thingsField('place', 'places')}
      {thingsField('theme', 'themes')}
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
