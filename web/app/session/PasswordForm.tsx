import { useApolloClient } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDocument } from '#web/api/operations.ts';
import { readDetails } from '#web/api/apiError.ts';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import dialog from '#web/ui/Dialog.module.css';
import { useErrorText } from '#web/ui/useErrorText.ts';
import styles from './SignIn.module.css';

interface Props {
  close(): void;
  finish(): void;
}

/** Signing in with mail address and password. */
export function PasswordForm({ close, finish }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const toErrorText = useErrorText();
  const [mail, setMail] = useState('');
  const [password, setPassword] = useState('');
  const [submitting, setSubmitting] = useState(false);
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLInputElement>(null);
  // The dialog was opened before this form was loaded.
  useEffect(() => first.current?.focus(), []);

  const toText = (cause: unknown) =>
    readDetails(cause).reason === 'WRONG_CREDENTIALS' ? t('editor.wrongPassword') : toErrorText(cause);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!mail.trim() || !password) return setError(t('editor.missingBoth'));
    setSubmitting(true);
    try {
      await client.mutate({ mutation: SignInDocument, variables: { mail: mail.trim(), password } });
      finish();
    } catch (cause) {
      setError(toText(cause));
      setSubmitting(false);
      input.current?.focus();
    }
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        ref={first}
        label={t('editor.mail')}
        type="email"
        autoComplete="username"
        value={mail}
        onChange={({ currentTarget }) => setMail(currentTarget.value)}
      />
      <PasswordInput
        ref={input}
        label={t('editor.password')}
        autoComplete="current-password"
        value={password}
        error={error}
        visibilityToggleButtonProps={{ 'aria-label': t('editor.showPassword') }}
        onChange={({ currentTarget }) => {
          setPassword(currentTarget.value);
          setError(undefined);
        }}
      />
      <p className={styles.links}>
        <PageLink to="/reset" onClick={close}>
          {t('editor.forgotten')}
        </PageLink>
        <PageLink to="/invitation" onClick={close}>
          {t('editor.requestAccess')}
        </PageLink>
      </p>
      <div className={dialog.buttons}>
        <Button variant="default" onClick={close}>
          {t('editor.cancel')}
        </Button>
        <Button type="submit" loading={submitting}>
          {t('editor.signIn')}
        </Button>
      </div>
    </form>
  );
}
