import { Button, Modal, Textarea } from '@mantine/core';
import { IconCheck, IconCopy, IconLink, IconPrinter } from '@tabler/icons-react';
import { use, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { type NotedAnswer, createNote } from './createNote.ts';
import { noteText } from './noteText.ts';
import type { Proposal } from '#web/before/proposal/proposal.ts';
import { PaperContext } from './PaperContext.ts';
import { PrintedNote } from './PrintedNote.tsx';
import { usePrinting } from './usePrinting.ts';
import { WordButton } from './WordButton.tsx';
import styles from './NoteActions.module.css';

interface Props {
  proposal: Proposal;
  answer: NotedAnswer;
}

type Message = 'linkCopied' | 'copiedHint' | 'wordSaved' | 'wordFailed';

/** Shares the results: link, text, Word or paper. */
export function NoteActions({ proposal, answer }: Props) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  const printing = usePrinting();
  const paper = use(PaperContext);
  const [message, setMessage] = useState<Message | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const note = () => createNote({ t, language, vocabulary, url: location.href }, proposal, answer);
  const showMessage = (nextMessage: Message) => {
    setMessage(nextMessage);
    setTimeout(() => setMessage(null), 4000);
  };
  const copy = async (text: string, done: Message) => {
    try {
      await navigator.clipboard.writeText(text);
      showMessage(done);
    } catch {
      // Browsers refuse the clipboard to pages without TLS: show the text for copying by hand.
      setShown(text);
    }
  };
  const icon = { size: 15, stroke: 1.6, 'aria-hidden': true } as const;

  return (
    <div className={styles.actions}>
      <Button
        variant="default"
        size="xs"
        leftSection={message === 'linkCopied' ? <IconCheck {...icon} /> : <IconLink {...icon} />}
        onClick={() => void copy(location.href, 'linkCopied')}
      >
        {t('export.link')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={message === 'copiedHint' ? <IconCheck {...icon} /> : <IconCopy {...icon} />}
        onClick={() => void copy(noteText(t, note(), language), 'copiedHint')}
      >
        {t('export.copy')}
      </Button>
      <WordButton note={note} showMessage={showMessage} />
      <Button variant="default" size="xs" leftSection={<IconPrinter {...icon} />} onClick={() => print()}>
        {t('export.print')}
      </Button>
      <output className={styles.message}>{message && t(`export.${message}`)}</output>
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
      {printing && paper && createPortal(<PrintedNote note={note()} />, paper)}
    </div>
  );
}
