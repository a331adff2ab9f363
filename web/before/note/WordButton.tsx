import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { getToday } from '#web/ui/days.ts';
import { saveFile } from '#web/ui/saveFile.ts';
import type { Note } from './createNote.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves the note as a Word document. The writer is loaded on demand. */
export function WordButton({
  note,
  showMessage,
}: {
  note(): Note;
  showMessage(message: 'wordSaved' | 'wordFailed'): void;
}) {
  const { t } = useTranslation('before');
  const { language } = useLanguage();
  const [saving, setSaving] = useState(false);

  const save = async () => {
    setSaving(true);
    try {
      const { noteWord } = await import('./noteWord.ts');
      saveFile(`${t('export.file')}-${getToday()}.docx`, type, await noteWord(t, note(), language));
      showMessage('wordSaved');
    } catch {
      showMessage('wordFailed');
    } finally {
      setSaving(false);
    }
  };
  return (
    <Button
      variant="default"
      size="xs"
      loading={saving}
      leftSection={<IconFileTypeDocx size={15} stroke={1.6} aria-hidden />}
      onClick={() => void save()}
    >
      {t('export.word')}
    </Button>
  );
}
