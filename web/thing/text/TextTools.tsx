import { Button, Modal } from '@mantine/core';
import { IconFileText, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FullTextQuery } from '#web/api/operations.ts';
import dialog from '#web/ui/Dialog.module.css';
import { ProblemAlert } from './ProblemAlert.tsx';
import { TextForm } from './TextForm.tsx';
import styles from './FullText.module.css';
import { useSaveText } from './useSaveText.ts';

/** For editors: attach, replace or remove the text of a document, and choose who may read it. */
export function TextTools({ document }: { document: NonNullable<FullTextQuery['document']> }) {
  const { t } = useTranslation('thing');
  const [opened, setOpened] = useState<'form' | 'remove'>();
  const [done, setDone] = useState<'saved' | 'removed'>();
  const save = useSaveText(document.id);
  const { fullText } = document;
  const open = (which: 'form' | 'remove') => {
    save.clearProblem();
    setDone(undefined);
    setOpened(which);
  };
  const finish = (outcome: 'saved' | 'removed') => {
    setOpened(undefined);
    setDone(outcome);
  };
  const closeLabel = { 'aria-label': t('editor.close', { ns: 'common' }) };

  return (
    <div className={styles.tools}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileText size={15} stroke={1.6} aria-hidden />}
        onClick={() => open('form')}
      >
        {t(fullText ? 'text.replace' : 'text.add')}
      </Button>
      {fullText && (
        <>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTrash size={15} stroke={1.6} aria-hidden />}
            onClick={() => open('remove')}
          >
            {t('text.remove')}
          </Button>
          <span className={styles.shown}>
            {t(fullText.visibility === 'PUBLIC' ? 'text.PUBLIC.shown' : 'text.NETWORK.shown')}
            {fullText.file && ` · ${fullText.file}`}
          </span>
        </>
      )}
      <span role="status" className={styles.shown}>
        {done && t(`text.${done}`)}
      </span>
      <Modal
        opened={opened === 'form'}
        onClose={() => setOpened(undefined)}
        title={t('text.form.title')}
        size="lg"
        closeButtonProps={closeLabel}
      >
        <TextForm
          stored={fullText ?? undefined}
          save={save}
          close={() => setOpened(undefined)}
          onSaved={() => finish('saved')}
        />
      </Modal>
      <Modal
        opened={opened === 'remove'}
        onClose={() => setOpened(undefined)}
        title={t('text.removeTitle')}
        closeButtonProps={closeLabel}
      >
        <div className={styles.form}>
          <p>{t('text.removeText')}</p>
          <ProblemAlert problem={save.problem} />
          <div className={dialog.buttons}>
            <Button variant="default" data-autofocus onClick={() => setOpened(undefined)}>
              {t('editor.cancel', { ns: 'common' })}
            </Button>
            <Button color="red" onClick={() => void save.remove().then((ok) => ok && finish('removed'))}>
              {t('text.remove')}
            </Button>
          </div>
        </div>
      </Modal>
    </div>
  );
}
