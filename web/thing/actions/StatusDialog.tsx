import { CloseButton, Input, Modal, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status, ThingLinkFragment } from '#web/api/operations.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useUndo } from '#web/app/undo/UndoProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import { parseDate } from '#web/domain/period/parseDate.ts';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { capitalize } from '#web/ui/capitalize.ts';
import { getToday } from '#web/ui/days.ts';
import { useChangeRecord } from '#web/record/useChangeRecord.ts';
import { useAction } from '#web/ui/useAction.ts';
import { DialogFoot } from './DialogFoot.tsx';
import styles from './RecordActions.module.css';
import { useChangeStatus } from './useChangeStatus.ts';

interface Props {
  thing: ThingLinkFragment & { version: number };
  close(): void;
}

/** Changes the status of an initiative: which, since when, why, and which document says so. */
export function StatusDialog({ thing, close }: Props) {
  const { t } = useTranslation(['thing', 'edit']);
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  const changeStatus = useChangeStatus(thing);
  const { restoreVersion } = useChangeRecord();
  const offerUndo = useUndo();
  const { run, running, error } = useAction();
  const [status, setStatus] = useState('');
  const [dateText, setDateText] = useState('');
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState<{ id: string; name: string }>();
  const [attempted, setAttempted] = useState(false);
  const date = dateText.trim() ? parseDate(dateText) : undefined;
  const missing = attempted ? t('problems.required', { ns: 'edit' }) : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempted(true);
    if (!status || !reason.trim() || date === null) return;
    await run(async () => {
      await changeStatus({ status: status as Status, date, reason: reason.trim(), document: document?.id });
      close();
      offerUndo({
        message: t('actions.statusChanged'),
        undo: () => restoreVersion(thing.id, { version: thing.version }),
      });
    });
  };

  return (
    <Modal
      opened
      onClose={close}
      title={t('actions.statusTitle')}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <NativeSelect
          data-autofocus
          label={t('actions.statusField')}
          withAsterisk
          aria-required
          value={status}
          error={!status && missing}
          data={[
            { value: '', label: '–' },
            ...vocabulary.values('Status').map(({ value, label }) => ({ value, label: capitalize(label) })),
          ]}
          onChange={({ currentTarget }) => setStatus(currentTarget.value)}
        />
        <Textarea
          label={t('actions.reason')}
          description={t('actions.reasonHint')}
          withAsterisk
          aria-required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          error={!reason.trim() && missing}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <TextInput
          label={t('actions.date')}
          description={t('actions.dateHint')}
          placeholder={formatDate(getToday(), language)}
          value={dateText}
          error={date === null && t('problems.date', { ns: 'edit' })}
          onChange={({ currentTarget }) => setDateText(currentTarget.value)}
        />
        <Input.Wrapper label={t('actions.source')} description={t('actions.sourceHint')} labelElement="div">
          {document ? (
            <div className={styles.picked}>
              <span dir="auto">{document.name}</span>
              <CloseButton
                aria-label={t('removeFrom', { ns: 'edit', name: document.name })}
                onClick={() => setDocument(undefined)}
              />
            </div>
          ) : (
            <ThingSearch
              label={t('actions.source')}
              placeholder={t('search', { ns: 'edit' })}
              kinds={['DOCUMENT']}
              onPick={(_id, _kind, found) => found && setDocument(found)}
            />
          )}
        </Input.Wrapper>
        <DialogFoot error={error} close={close} type="submit" loading={running}>
          {t('actions.save')}
        </DialogFoot>
      </form>
    </Modal>
  );
}
