import { Button, Modal, Textarea } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { type NotedAnswer, createNote } from './createNote.ts';
import { noteText } from './noteText.ts';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { WordButton } from './WordButton.tsx';
import styles from './NoteActions.module.css';

interface Props {
  proposal: Proposal;
  answer: NotedAnswer;
}

/** Exports the results as a note: copied text, Word, or print. */
export function NoteActions({ proposal, answer }: Props) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  const [message, setMessage] = useState<'copiedHint' | 'wordSaved' | 'wordFailed' | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const note = () => createNote({ t, language, vocabulary, url: location.href }, proposal, answer);
  const showMessage = (nextMessage: NonNullable<typeof message>) => {
    setMessage(nextMessage);
    setTimeout(() => setMessage(null), 4000);
  };

  const copy = async () => {
    const text = noteText(note(), language);
    try {
      await navigator.clipboard.writeText(text);
      showMessage('copiedHint');
    } catch {
      // Browsers refuse the clipboard to pages without TLS: show the note for copying by hand.
      setShown(text);
    }
  };
  const copied = message === 'copiedHint';

  return (
    <div className={styles.actions}>
      <output className={styles.message}>{message && t(`export.${message}`)}</output>
      <Button
        variant="default"
        size="xs"
        leftSection={copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} stroke={1.6} aria-hidden />}
        onClick={() => void copy()}
      >
        {t(copied ? 'export.copied' : 'export.copy')}
      </Button>
      <WordButton note={note} showMessage={showMessage} />
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPrinter size={15} stroke={1.6} aria-hidden />}
        onClick={() => print()}
      >
        {t('export.print')}
      </Button>
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        title={t('export.copyManually')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('export.close') }}
      >
        <Textarea
          data-autofocus
          readOnly
          autosize
          maxRows={20}
          aria-label={t('export.copy')}
          value={shown ?? ''}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Modal>
    </div>
  );
}
