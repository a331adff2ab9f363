import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcceptInvitationDocument,
  type OpenLinkMutation,
  ResetPasswordDocument,
  SetUpDocument,
} from '#web/api/operations.ts';
import { useRoute } from '#web/app/routing/useRoute.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import styles from './Account.module.css';
import { PasswordField } from './PasswordField.tsx';
import { useSubmit } from './useSubmit.ts';
import { FormError } from './FormError.tsx';

interface Props {
  secret: string;
  opened: OpenLinkMutation['openLink'];
}

/** The form of a link, which consumes it and signs in. */
export function LinkForm({ secret, opened: { purpose, mail: ownMail, role } }: Props) {
  const { t } = useTranslation('account');
  const client = useApolloClient();
  const { go } = useRoute();
  const { refresh } = useEditor();
  const [name, setName] = useState('');
  const [mail, setMail] = useState(ownMail ?? '');
  const [password, setPassword] = useState('');
  const { submit, submitting, fields, error } = useSubmit();
  const hasName = purpose !== 'RESET';

  const send = () => {
    switch (purpose) {
      case 'SET_UP':
        return client.mutate({ mutation: SetUpDocument, variables: { secret, name, mail, password } });
      case 'INVITATION':
        return client.mutate({ mutation: AcceptInvitationDocument, variables: { secret, name, password } });
      case 'RESET':
        return client.mutate({ mutation: ResetPasswordDocument, variables: { secret, password } });
    }
  };

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await submit(send, { mail, password, ...(hasName && { name }) }))) return;
    refresh(true);
    void go(purpose === 'SET_UP' ? '/people' : '/account');
  };

  return (
    <>
      <PageHead title={t(`link.${purpose}.title`)} lead={t(`link.${purpose}.lead`)} />
      <p className={styles.note}>
        <strong>{t(`roles.${role}`)}</strong> · {t(`roleHints.${role}`)}
      </p>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        <TextInput
          label={t('fields.mail')}
          type="email"
          autoComplete="username"
          readOnly={purpose !== 'SET_UP'}
          value={mail}
          error={fields.mail}
          onChange={({ currentTarget }) => setMail(currentTarget.value)}
        />
        {hasName && (
          <TextInput
            label={t('fields.name')}
            description={t('fields.nameHint')}
            autoComplete="name"
            value={name}
            error={fields.name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
        <PasswordField label={t('fields.password')} value={password} onChange={setPassword} error={fields.password} />
        <FormError error={error} />
        <div>
          <Button type="submit" loading={submitting}>
            {t(`link.${purpose}.submit`)}
          </Button>
        </div>
      </form>
    </>
  );
}
