import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/address/PageLink.tsx';
import { useLanguage } from '#web/language/LanguageProvider.tsx';
import { useVocabulary } from '#web/kinds/VocabularyProvider.tsx';
import { dateText } from '#web/parts/dates.ts';
import { DateField } from './DateField.tsx';
import { type Faults, faultsOf } from './faults.ts';
import { firstSentence } from './firstSentence.ts';
import { KindField } from './KindField.tsx';
import { type Proposal, isBlank, titleOf } from './proposal.ts';
import { readDate } from './readDate.ts';
import { ThingsField } from './ThingsField.tsx';
import { TitleField } from './TitleField.tsx';
import { useGivenThings } from './useGivenThings.ts';
import styles from './ProposalForm.module.css';

interface Props {
  /** What the address says. */
  proposal: Proposal;
  compare(proposal: Proposal): void;
}

const read = (date: string) => readDate(date) ?? date;
const told = (date: string, language: Parameters<typeof dateText>[1]) => {
  const known = date && readDate(date);
  return known ? dateText(known, language) : date;
};

/** The planned partnership. What is typed stays here until it is compared; then the address has it. */
export function ProposalForm({ proposal, compare }: Props) {
  const { t } = useTranslation('overlap');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  const form = useRef<HTMLFormElement>(null);
  const asDraft = () => ({ ...proposal, start: told(proposal.start, language), end: told(proposal.end, language) });

  const [from, setFrom] = useState(proposal);
  const [draft, setDraft] = useState<Proposal>(asDraft);
  // A link opened with dates that cannot be read says so at once.
  const [faults, setFaults] = useState<Faults>(() => (isBlank(proposal) ? {} : faultsOf(proposal)));
  if (from !== proposal) {
    setFrom(proposal);
    setDraft(asDraft());
    setFaults(isBlank(proposal) ? {} : faultsOf(proposal));
  }
  const { things, learn } = useGivenThings([...draft.partner, ...draft.place, ...draft.theme]);

  const change = (changes: Partial<Proposal>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    // A fault is told when comparing, and goes as soon as it is mended.
    const still = faultsOf(next);
    setFaults((before) => ({
      title: before.title && still.title,
      start: before.start && still.start,
      end: before.end && still.end,
    }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(draft);
    flushSync(() => setFaults(found));
    const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (faulty) return faulty.focus();
    compare({ ...draft, title: titleOf(draft), start: read(draft.start), end: read(draft.end) });
  };

  // Which kinds of thing a field takes is the model's to say.
  const anyInitiative = vocabulary.kinds.find(({ interfaces }) => interfaces.includes('Initiative'))?.kind ?? '';
  const kindsFor = (relation: string) => vocabulary.field(anyInitiative, relation)?.targets ?? [];
  const thingsField = (name: 'partner' | 'place' | 'theme', relation: string) => (
    <ThingsField
      label={t(`form.${name}`)}
      placeholder={t(`form.${name}Example`)}
      values={draft[name]}
      change={(values) => change({ [name]: values })}
      kinds={kindsFor(relation)}
      things={things}
      learn={learn}
    />
  );
  const fault = (field: keyof Faults) => faults[field] && t(`fault.${faults[field]}`);

  return (
    <form className={styles.form} ref={form} onSubmit={submit} noValidate aria-label={t('form.label')}>
      <TitleField
        title={draft.title}
        suggested={firstSentence(draft.text)}
        change={(title) => change({ title })}
        submit={() => form.current?.requestSubmit()}
        error={fault('title')}
      />
      <Textarea
        size="sm"
        label={t('form.text')}
        placeholder={t('form.textExample')}
        autosize
        minRows={2}
        maxRows={9}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <KindField value={draft.kind} change={(kind) => change({ kind })} />
      {thingsField('partner', 'participations')}
      {thingsField('place', 'places')}
      {thingsField('theme', 'themes')}
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
        {!isBlank(proposal) && (
          <PageLink to="/before" className={styles.clear}>
            {t('form.clear')}
          </PageLink>
        )}
      </div>
    </form>
  );
}
