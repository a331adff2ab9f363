import { Button, Modal, Textarea } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/language/LanguageProvider.tsx';
import { useVocabulary } from '#web/kinds/VocabularyProvider.tsx';
import { noteOf } from './note.ts';
import type { OverlapFragment } from './Overlaps.graphql.ts';
import type { Proposal } from './proposal.ts';
import type { UnderstoodFragment } from './Understood.graphql.ts';
import styles from './Takeaway.module.css';

interface Props {
  proposal: Proposal;
  overlaps: readonly OverlapFragment[];
  understanding: UnderstoodFragment;
}

/** Takes the answer along: as a short note to paste in an e-mail, or on paper. */
export function Takeaway({ proposal, overlaps, understanding }: Props) {
  const { t } = useTranslation('overlap');
  const { language } = useLanguage();
  const vocabulary = useVocabulary();
  const [copied, setCopied] = useState(false);
  const [shown, setShown] = useState<string | null>(null);

  const copy = async () => {
    const note = noteOf({ t, language, vocabulary, address: location.href }, proposal, overlaps, understanding);
    try {
      await navigator.clipboard.writeText(note);
      setCopied(true);
      setTimeout(() => setCopied(false), 2500);
    } catch {
      // Browsers refuse the clipboard to pages without TLS: the note is shown, to be copied by hand.
      setShown(note);
    }
  };

  return (
    <div className={styles.takeaway}>
      <output className={styles.said}>{copied && t('takeaway.copiedHint')}</output>
      <Button
        variant="default"
        size="xs"
        leftSection={copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} stroke={1.6} aria-hidden />}
        onClick={() => void copy()}
      >
        {t(copied ? 'takeaway.copied' : 'takeaway.copy')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPrinter size={15} stroke={1.6} aria-hidden />}
        onClick={() => print()}
      >
        {t('takeaway.print')}
      </Button>
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        title={t('takeaway.byHand')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('takeaway.close') }}
      >
        <Textarea
          data-autofocus
          readOnly
          autosize
          maxRows={20}
          aria-label={t('takeaway.copy')}
          value={shown ?? ''}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Modal>
    </div>
  );
}
