import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  EndSessionDocument,
  OwnAccountDocument,
  type OwnAccountQuery,
  SignOutEverywhereDocument,
} from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { Section } from '#web/ui/Section.tsx';
import styles from './Account.module.css';
import { ChangePassword } from './ChangePassword.tsx';
import { SignedIn } from './SignedIn.tsx';
import { describeDevice } from './describeDevice.ts';
import { useSubmit } from './useSubmit.ts';
import { FormError } from './FormError.tsx';

function Sessions({ sessions }: Pick<OwnAccountQuery, 'sessions'>) {
  const { t } = useTranslation('account');
  const { language } = useLanguage();
  const client = useApolloClient();
  const { refresh } = useEditor();
  const { submit, submitting, error } = useSubmit();
  const toDate = (date: string) => new Date(date).toLocaleDateString(language, { dateStyle: 'long' });
  const end = (id: string) =>
    submit(() =>
      client.mutate({ mutation: EndSessionDocument, variables: { id }, refetchQueries: [OwnAccountDocument] }),
    );
  const endAll = async () => {
    if (await submit(() => client.mutate({ mutation: SignOutEverywhereDocument }))) refresh(false);
  };
  return (
    <Section title={t('account.sessions')} count={sessions.length}>
      <ul className={styles.list}>
        {sessions.map(({ id, device, lastSeenAt, current }) => (
          <li key={id} className={styles.row}>
            <div className={styles.who}>
              <p className={styles.name}>{describeDevice(device)}</p>
              <p className={styles.detail}>
                {current ? t('account.current') : t('account.lastUsed', { date: toDate(lastSeenAt) })}
              </p>
            </div>
            {!current && (
              <Button
                size="xs"
                variant="default"
                aria-label={t('account.endLabel', { device: describeDevice(device) })}
                disabled={submitting}
                onClick={() => void end(id)}
              >
                {t('account.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FormError error={error} />
      <p className={styles.note}>
        <Button variant="default" loading={submitting} onClick={() => void endAll()}>
          {t('account.everywhere')}
        </Button>
      </p>
    </Section>
  );
}

function OwnAccount() {
  const { t } = useTranslation('account');
  const result = useApiQuery(OwnAccountDocument, {});
  return (
    <QueryBoundary result={result}>
      {({ ownAccount, sessions }) =>
        ownAccount ? (
          <>
            <p className={styles.note}>
              <strong>{ownAccount.name}</strong> · {ownAccount.mail} · {t(`roles.${ownAccount.role}`)}
              {ownAccount.institutions.map(({ name }) => ` · ${name}`)}
            </p>
            <Section title={t('account.password')}>
              <ChangePassword mail={ownAccount.mail} />
            </Section>
            <Sessions sessions={sessions} />
          </>
        ) : (
          <EmptyState title={t('account.token')} />
        )
      }
    </QueryBoundary>
  );
}

/** The account of whoever is signed in: password and sessions. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { person } = useEditor();
  return (
    <Page title={t('account.title')} width="reading">
      <PageHead title={t('account.title')} />
      <SignedIn isAllowed={person !== undefined} title={t('account.signIn')}>
        <OwnAccount />
      </SignedIn>
    </Page>
  );
}
