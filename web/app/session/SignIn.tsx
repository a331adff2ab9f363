import { Anchor, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInOptionsDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import styles from './SignIn.module.css';
import { TokenForm } from './TokenForm.tsx';

interface Props {
  opened: boolean;
  returnFocus: boolean;
  close(): void;
  /** Returns false if the token is not valid. */
  submitToken(token: string, onThisDevice: boolean): Promise<boolean>;
  finishSignIn(): void;
}

/** With mail address and password; with a token where nobody has an account yet, or by choice. */
function Forms({ close, submitToken, finishSignIn }: Omit<Props, 'opened' | 'returnFocus'>) {
  const { t } = useTranslation();
  const [withToken, setWithToken] = useState<boolean>();
  const { data, error } = useApiQuery(SignInOptionsDocument, {});
  if (!data && !error) return <LoadingState lines={3} />;
  const isToken = withToken ?? data?.signInOptions.needsSetUp ?? false;
  return (
    <div className={styles.forms}>
      {isToken ? (
        <TokenForm close={close} submitToken={submitToken} />
      ) : (
        <PasswordForm close={close} finish={finishSignIn} />
      )}
      <Anchor component="button" type="button" size="sm" onClick={() => setWithToken(!isToken)}>
        {t(isToken ? 'editor.withPassword' : 'editor.withToken')}
      </Anchor>
    </div>
  );
}

/** The sign-in dialog. Its forms are unmounted when it closes, so that no secret stays in memory. */
export function SignIn({ opened, returnFocus, ...props }: Props) {
  const { t } = useTranslation();
  // It opens after it is mounted: only then does it remember where the focus was.
  const [isMounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return (
    <Modal
      opened={opened && isMounted}
      returnFocus={returnFocus}
      onClose={props.close}
      title={t('editor.title')}
      closeButtonProps={{ 'aria-label': t('editor.close') }}
    >
      <Forms {...props} />
    </Modal>
  );
}
