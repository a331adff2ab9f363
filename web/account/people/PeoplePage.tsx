import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PeopleDocument, type PersonFragment, SignInOptionsDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import styles from '../Account.module.css';
import { LinkDialog, type ShownLink } from './LinkDialog.tsx';
import { PersonActions } from './PersonActions.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { SignedIn } from '../SignedIn.tsx';
import { useSubmit } from '../useSubmit.ts';
import { FormError } from '#web/account/FormError.tsx';

function Description({ person }: { person: PersonFragment }) {
  const { t } = useTranslation('account');
  const { language } = useLanguage();
  const { person: self } = useEditor();
  const { name, mail, role, state, institutions, lastSeenAt, message } = person;
  const toDate = (date: string) => new Date(date).toLocaleDateString(language, { dateStyle: 'long' });
  return (
    <div className={styles.who}>
      <p className={styles.name}>
        {name ?? mail}
        {name !== null && name === self && ` (${t('people.you')})`}
      </p>
      <p className={styles.detail}>
        {[
          ...(name === null ? [] : [mail]),
          ...(state === 'REQUESTED' ? [] : [t(`roles.${role}`)]),
          ...institutions.map((institution) => institution.name),
        ].join(' · ')}
      </p>
      <p className={styles.detail}>
        {state === 'ACTIVE'
          ? lastSeenAt
            ? t('people.lastSeen', { date: toDate(lastSeenAt) })
            : t('people.never')
          : t(`states.${state}`)}
        {message && ` · ${message}`}
      </p>
    </div>
  );
}

function People() {
  const { t } = useTranslation('account');
  const people = useApiQuery(PeopleDocument, {});
  const { data: options } = useApiQuery(SignInOptionsDocument, {});
  const [edited, setEdited] = useState<{ person?: PersonFragment }>();
  const [link, setLink] = useState<ShownLink>();
  const { submit, error } = useSubmit();
  return (
    <>
      {options?.signInOptions.sendsMail === false && <p className={styles.note}>{t('people.noMail')}</p>}
      <Button onClick={() => setEdited({})}>{t('people.inviteTitle')}</Button>
      <FormError error={error} />
      <QueryBoundary result={people}>
        {({ accounts }) => (
          <ul className={styles.list}>
            {accounts.map((person) => (
              <li key={person.id} className={styles.row}>
                <Description person={person} />
                <PersonActions person={person} submit={submit} edit={() => setEdited({ person })} showLink={setLink} />
              </li>
            ))}
          </ul>
        )}
      </QueryBoundary>
      {edited && <PersonDialog person={edited.person} close={() => setEdited(undefined)} showLink={setLink} />}
      {link && <LinkDialog link={link} close={() => setLink(undefined)} />}
    </>
  );
}

/** Who has an account: for administrators. */
export function PeoplePage() {
  const { t } = useTranslation('account');
  const { may } = useEditor();
  return (
    <Page title={t('people.title')} width="reading">
      <PageHead title={t('people.title')} lead={t('people.lead')} />
      <SignedIn isAllowed={may('MANAGE_PEOPLE')} title={t('people.forbidden')}>
        <People />
      </SignedIn>
    </Page>
  );
}
