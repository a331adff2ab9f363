import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestAccessDocument, RequestPasswordResetDocument, SignInOptionsDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import styles from './Account.module.css';
import { useSubmit } from './useSubmit.ts';
import { FormError } from './FormError.tsx';

/** Asks for a link for a new password, or for an account. What is answered says nothing about who has one. */
export function AskForm({ what }: { what: 'reset' | 'access' }) {
  const { t } = useTranslation('account');
  const client = useApolloClient();
  const { data } = useApiQuery(SignInOptionsDocument, {});
  const [mail, setMail] = useState('');
  const [message, setMessage] = useState('');
  const [isSent, setSent] = useState(false);
  const { submit, submitting, fields, error } = useSubmit();
  const isAccess = what === 'access';
  const isImpossible = !isAccess && data?.signInOptions.sendsMail === false;

  const send = () =>
    isAccess
      ? client.mutate({ mutation: RequestAccessDocument, variables: { mail, message: message || null } })
      : client.mutate({ mutation: RequestPasswordResetDocument, variables: { mail } });
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (await submit(send, { mail })) setSent(true);
  };

  return (
    <Page title={t(`ask.${what}.title`)} width="reading">
      <PageHead title={t(`ask.${what}.title`)} lead={isImpossible ? t('ask.noMail') : t(`ask.${what}.lead`)} />
      {isSent && <p role="status">{t(`ask.${what}.done`)}</p>}
      {!isSent && !isImpossible && (
        <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
          <TextInput
            label={t('fields.mail')}
            type="email"
            autoComplete="email"
            value={mail}
            error={fields.mail}
            onChange={({ currentTarget }) => setMail(currentTarget.value)}
          />
          {isAccess && (
            <Textarea
              label={t('ask.message')}
              description={t('ask.messageHint')}
              rows={3}
              maxLength={1_000}
              value={message}
              onChange={({ currentTarget }) => setMessage(currentTarget.value)}
            />
          )}
          <FormError error={error} />
          <div>
            <Button type="submit" loading={submitting}>
              {t(`ask.${what}.submit`)}
            </Button>
          </div>
        </form>
      )}
    </Page>
  );
}
