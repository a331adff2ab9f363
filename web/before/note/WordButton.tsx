import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { today } from '#web/ui/days.ts';
import { saveFile } from '#web/ui/saveFile.ts';
import type { Note } from './note.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands the note over as a Word document. What writes it is fetched when it is asked for. */
export function WordButton({ note, say }: { note(): Note; say(told: 'wordSaved' | 'wordFailed'): void }) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const [writing, setWriting] = useState(false);

  const save = async () => {
    setWriting(true);
    try {
      const { noteWord } = await import('./noteWord.ts');
      saveFile(`${t('takeaway.file')}-${today()}.docx`, type, await noteWord(note(), language));
      say('wordSaved');
    } catch {
      say('wordFailed');
    } finally {
      setWriting(false);
    }
  };
  return (
    <Button
      variant="default"
      size="xs"
      loading={writing}
      leftSection={<IconFileTypeDocx size={15} stroke={1.6} aria-hidden />}
      onClick={() => void save()}
    >
      {t('takeaway.word')}
    </Button>
  );
}
