import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecordUsageDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useUndo } from '#web/app/undo/UndoProvider.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { useChangeRecord } from '#web/record/useChangeRecord.ts';
import { useAction } from '#web/ui/useAction.ts';
import { DialogFoot } from './DialogFoot.tsx';
import styles from './RecordActions.module.css';

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
  const { run, running, error } = useAction();
  const confirm = () =>
    run(async () => {
      const removed = await remove(id, version);
      close();
      offerUndo({ message: t('actions.removed'), undo: () => restore(id, removed) });
    });
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
        <DialogFoot
          error={error}
          close={close}
          color="red"
          loading={running}
          onClick={() => void confirm()}
          data-autofocus
        >
          {t('actions.confirmRemove')}
        </DialogFoot>
      </div>
    </Modal>
  );
}
