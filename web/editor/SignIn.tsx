import { Button, Checkbox, Modal, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#web/api/problem.ts';
import styles from './SignIn.module.css';

interface Props {
  opened: boolean;
  close(): void;
  /** Tries a token; false when it is nobody's. */
  enter(token: string, onThisDevice: boolean): Promise<boolean>;
}

/** Asks for the token, and says what is wrong with it. */
function Form({ close, enter }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  const [onThisDevice, setOnThisDevice] = useState(false);
  const [trying, setTrying] = useState(false);
  const [wrong, setWrong] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = token.trim();
    if (!given) return setWrong(t('editor.missing'));
    setTrying(true);
    try {
      if (await enter(given, onThisDevice)) return;
      setWrong(t('editor.wrong'));
    } catch (error) {
      const { kind, message } = problemOf(error);
      setWrong(kind === 'away' ? `${t('error.away')} ${t('error.awayHint')}` : message);
    }
    setTrying(false);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <p>{t('editor.why')}</p>
      <PasswordInput
        data-autofocus
        label={t('editor.token')}
        value={token}
        error={wrong}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('editor.show') }}
        onChange={({ currentTarget }) => {
          setToken(currentTarget.value);
          setWrong(undefined);
        }}
      />
      <Checkbox
        label={t('editor.remember')}
        description={t('editor.rememberHint')}
        checked={onThisDevice}
        onChange={({ currentTarget }) => setOnThisDevice(currentTarget.checked)}
      />
      <div className={styles.buttons}>
        <Button variant="default" onClick={close}>
          {t('editor.cancel')}
        </Button>
        <Button type="submit" loading={trying}>
          {t('editor.signIn')}
        </Button>
      </div>
    </form>
  );
}

/** The dialog in which an editor signs in. What was typed is forgotten when it closes. */
export function SignIn({ opened, ...props }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={props.close}
      title={t('editor.title')}
      closeButtonProps={{ 'aria-label': t('editor.close') }}
    >
      <Form {...props} />
    </Modal>
  );
}
