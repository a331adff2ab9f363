import { Button, Checkbox, PasswordInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toApiError } from '#web/api/apiError.ts';
import { useErrorText } from '#web/ui/useErrorText.ts';
import dialog from '#web/ui/Dialog.module.css';
import styles from './SignIn.module.css';

interface Props {
  close(): void;
  /** Returns false if the token is not valid. */
  submitToken(token: string, onThisDevice: boolean): Promise<boolean>;
}

/** Signing in with an access token, as programs do. */
export function TokenForm({ close, submitToken }: Props) {
  const { t } = useTranslation();
  const toErrorText = useErrorText();
  const [token, setToken] = useState('');
  const [onThisDevice, setOnThisDevice] = useState(false);
  const [submitting, setSubmitting] = useState(false);
  const [fieldError, setFieldError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  // The dialog was opened before this form was loaded.
  useEffect(() => input.current?.focus(), []);

  const showError = (text: string) => {
    setFieldError(text);
    input.current?.focus();
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const trimmed = token.trim();
    if (!trimmed) return showError(t('editor.missing'));
    setSubmitting(true);
    try {
      if (await submitToken(trimmed, onThisDevice)) return;
      showError(t('editor.wrong'));
    } catch (error) {
      showError(`${t(`error.${toApiError(error).kind}`)} ${toErrorText(error)}`);
    }
    setSubmitting(false);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <p className={styles.intro}>{t('editor.why')}</p>
      <PasswordInput
        ref={input}
        label={t('editor.token')}
        value={token}
        error={fieldError}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('editor.show') }}
        onChange={({ currentTarget }) => {
          setToken(currentTarget.value);
          setFieldError(undefined);
        }}
      />
      <Checkbox
        label={t('editor.remember')}
        description={t('editor.rememberHint')}
        classNames={{ description: dialog.hint }}
        checked={onThisDevice}
        onChange={({ currentTarget }) => setOnThisDevice(currentTarget.checked)}
      />
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
