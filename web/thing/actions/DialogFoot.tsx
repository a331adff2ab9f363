import { Alert, Button } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import dialog from '#web/ui/Dialog.module.css';

interface Props extends ComponentProps<typeof Button<'button'>> {
  /** Why the action failed. */
  error: string | undefined;
  close(): void;
}

/** The end of a dialog about a record: what went wrong, and the buttons to cancel and to confirm. */
export function DialogFoot({ error, close, ...confirm }: Props) {
  const { t } = useTranslation('thing');
  return (
    <>
      {error && (
        <Alert color="red" role="alert" title={t('actions.failed')}>
          {error}
        </Alert>
      )}
      <div className={dialog.buttons}>
        <Button variant="default" onClick={close}>
          {t('actions.cancel')}
        </Button>
        <Button {...confirm} />
      </div>
    </>
  );
}
