import { useApolloClient } from '@apollo/client/react';
import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeRoleDocument, InviteAccountDocument, type PersonFragment, PeopleDocument } from '#web/api/operations.ts';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import dialog from '#web/ui/Dialog.module.css';
import styles from '../Account.module.css';
import { RoleFields, type RoleValue } from './RoleFields.tsx';
import type { ShownLink } from './LinkDialog.tsx';
import { useSubmit } from '../useSubmit.ts';
import { FormError } from '#web/account/FormError.tsx';

interface Props {
  /** Whom to invite or to change; nobody yet for a new invitation. */
  person?: PersonFragment | undefined;
  close(): void;
  showLink(link: ShownLink): void;
}

/** Invites a person, or changes what one may do. */
export function PersonDialog({ person, close, showLink }: Props) {
  const { t } = useTranslation(['account', 'common']);
  const client = useApolloClient();
  const { apiLanguage } = useLanguage();
  const [mail, setMail] = useState(person?.mail ?? '');
  const [value, setValue] = useState<RoleValue>({
    role: person?.role ?? 'CONTRIBUTOR',
    institutions: person?.institutions.map(({ id, name }) => ({ id, name })) ?? [],
  });
  const { submit, submitting, fields, error } = useSubmit();
  const isChange = person?.state === 'ACTIVE' || person?.state === 'SUSPENDED';
  const { role } = value;
  const institutions = value.institutions.map(({ id }) => id);
  const refetchQueries = [PeopleDocument];

  async function invite() {
    const variables = { mail, role, institutions, mailLanguage: apiLanguage };
    const { data } = await client.mutate({ mutation: InviteAccountDocument, variables, refetchQueries });
    showLink(data!.inviteAccount);
  }
  const change = () =>
    client.mutate({
      mutation: ChangeRoleDocument,
      variables: { id: person!.id, role, institutions },
      refetchQueries,
    });
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (await submit(isChange ? change : invite, { mail })) close();
  };

  return (
    <Modal
      opened
      onClose={close}
      title={isChange ? t('people.change') : t('people.inviteTitle')}
      closeButtonProps={{ 'aria-label': t('editor.close', { ns: 'common' }) }}
    >
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        <TextInput
          data-autofocus={!person || undefined}
          label={t('fields.mail')}
          type="email"
          autoComplete="off"
          readOnly={person !== undefined}
          value={mail}
          error={fields.mail}
          onChange={({ currentTarget }) => setMail(currentTarget.value)}
        />
        <RoleFields value={value} onChange={setValue} />
        <FormError error={error} />
        <div className={dialog.buttons}>
          <Button variant="default" onClick={close}>
            {t('people.cancel')}
          </Button>
          <Button type="submit" loading={submitting}>
            {isChange ? t('people.save') : t('people.invite')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
