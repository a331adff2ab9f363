import { Alert, Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordUsageDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useUndo } from '#web/app/undo/UndoProvider.tsx';
import dialog from '#web/ui/Dialog.module.css';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { useErrorText } from '#web/ui/useErrorText.ts';
import styles from './RecordActions.module.css';
import { useChangeRecord } from '#web/record/useChangeRecord.ts';

interface Props {
  thing: { id: string; name: string; version: number };
  close(): void;
}

/** Where a record is used, before it is removed. */
export function RemoveDialog({ thing: { id, name, version }, close }: Props) {
  const { t } = useTranslation('thing');
  const usage = useApiQuery(RecordUsageDocument, { id });
  const { remove, restore } = useChangeRecord();
  const offerUndo = useUndo();
  const toErrorText = useErrorText();
  const [removing, setRemoving] = useState(false);
  const [error, setError] = useState<string>();
  const confirm = async () => {
    setRemoving(true);
    try {
      const removed = await remove(id, version);
      close();
      offerUndo({ message: t('actions.removed'), undo: () => restore(id, removed) });
    } catch (failure) {
      setError(toErrorText(failure));
      setRemoving(false);
    }
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('actions.removeTitle')}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      <div className={styles.form}>
        <p>
          <strong dir="auto">{name}</strong>
        </p>
        <p>{t('actions.removeText')}</p>
        <QueryBoundary result={usage}>
          {({ node }) =>
            node && node.usage.length > 0 ? (
              <div className={styles.usage}>
                <p>{t('actions.usedIn')}</p>
                <ul>
                  {node.usage.map(({ text }) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </div>
            ) : (
              <p className={styles.usage}>{t('actions.unused')}</p>
            )
          }
        </QueryBoundary>
        {error && (
          <Alert color="red" role="alert" title={t('actions.failed')}>
            {error}
          </Alert>
        )}
        <div className={dialog.buttons}>
          <Button variant="default" onClick={close}>
            {t('actions.cancel')}
          </Button>
          <Button color="red" loading={removing} onClick={() => void confirm()} data-autofocus>
            {t('actions.confirmRemove')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
