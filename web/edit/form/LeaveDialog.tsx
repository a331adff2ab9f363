import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Blocker } from 'react-router';
import dialog from '#web/ui/Dialog.module.css';

/** Before a form with unsaved input is left. */
export function LeaveDialog({ blocker }: { blocker: Blocker }) {
  const { t } = useTranslation('edit');
  const stay = () => blocker.reset?.();
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={stay}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p>{t('leave.text')}</p>
      <div className={dialog.buttons}>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t('leave.go')}
        </Button>
        <Button data-autofocus onClick={stay}>
          {t('leave.stay')}
        </Button>
      </div>
    </Modal>
  );
}
