import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndo } from '#web/app/undo/UndoProvider.tsx';
import { useErrorText } from '#web/ui/useErrorText.ts';
import styles from './RecordActions.module.css';
import { useChangeRecord } from '#web/record/useChangeRecord.ts';

/** Says that a record was removed, and takes that back. */
export function RemovedNotice({ thing: { id, version } }: { thing: { id: string; version: number } }) {
  const { t } = useTranslation('thing');
  const { restore } = useChangeRecord();
  const notify = useUndo();
  const toErrorText = useErrorText();
  const [restoring, setRestoring] = useState(false);
  const takeBack = async () => {
    setRestoring(true);
    try {
      await restore(id, version);
      notify({ message: t('actions.restored') });
    } catch (error) {
      notify({ message: toErrorText(error) });
    }
    setRestoring(false);
  };
  return (
    <section className={styles.removed} aria-label={t('actions.label')}>
      <p>{t('actions.removedNote')}</p>
      <Button
        size="xs"
        variant="default"
        loading={restoring}
        leftSection={<IconArrowBackUp size={15} aria-hidden />}
        onClick={() => void takeBack()}
      >
        {t('actions.takeBack')}
      </Button>
    </section>
  );
}
