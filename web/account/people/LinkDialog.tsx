import { Button, CopyButton, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import dialog from '#web/ui/Dialog.module.css';
import styles from '../Account.module.css';

/** A link that was made for a person. */
export interface ShownLink {
  path: string;
  mailed: boolean;
  account: { mail: string };
}

/** Shows a link this once, to be copied. */
export function LinkDialog({ link, close }: { link: ShownLink; close(): void }) {
  const { t } = useTranslation(['account', 'common']);
  const address = new URL(link.path, location.origin).href;
  const { mail } = link.account;
  return (
    <Modal
      opened
      onClose={close}
      title={t('people.link')}
      closeButtonProps={{ 'aria-label': t('editor.close', { ns: 'common' }) }}
    >
      <div className={styles.link}>
        <p>{link.mailed ? t('people.mailed', { mail }) : t('people.copyThis', { mail })}</p>
        <p className={styles.address}>{address}</p>
        <div className={dialog.buttons}>
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button data-autofocus onClick={copy}>
                {t(copied ? 'people.copied' : 'people.copy')}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={close}>
            {t('people.done')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
