import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangePasswordDocument, OwnAccountDocument } from '#web/api/operations.ts';
import styles from './Account.module.css';
import { PasswordField } from './PasswordField.tsx';
import { useSubmit } from './useSubmit.ts';
import { FormError } from './FormError.tsx';

export function ChangePassword({ mail }: { mail: string }) {
  const { t } = useTranslation('account');
  const client = useApolloClient();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [isChanged, setChanged] = useState(false);
  const { submit, submitting, fields, error } = useSubmit();

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setChanged(false);
    const variables = { current, password };
    const send = () =>
      client.mutate({ mutation: ChangePasswordDocument, variables, refetchQueries: [OwnAccountDocument] });
    if (!(await submit(send, variables))) return;
    setCurrent('');
    setPassword('');
    setChanged(true);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      {/* Browsers keep the new password for this name. */}
      <input type="hidden" autoComplete="username" value={mail} readOnly />
      <PasswordField
        label={t('fields.currentPassword')}
        value={current}
        onChange={setCurrent}
        error={fields.current}
        isNew={false}
      />
      <PasswordField label={t('fields.newPassword')} value={password} onChange={setPassword} error={fields.password} />
      <FormError error={error} />
      {isChanged && <p role="status">{t('account.passwordChanged')}</p>}
      <div>
        <Button type="submit" mb="lg" variant="default" loading={submitting}>
          {t('account.changePassword')}
        </Button>
      </div>
    </form>
  );
}
