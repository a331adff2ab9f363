import { useApolloClient } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  CreateResetLinkDocument,
  PeopleDocument,
  type PersonFragment,
  ReactivateAccountDocument,
  SuspendAccountDocument,
  WithdrawInvitationDocument,
} from '#web/api/operations.ts';
import type { ShownLink } from './LinkDialog.tsx';

interface Props {
  person: PersonFragment;
  submit(send: () => Promise<unknown>): Promise<boolean>;
  edit(): void;
  showLink(link: ShownLink): void;
}

/** What an administrator may do with an account in its state. */
export function PersonActions({ person, submit, edit, showLink }: Props) {
  const { t } = useTranslation('account');
  const client = useApolloClient();
  const { id, state } = person;
  const refetchQueries = [PeopleDocument];
  const variables = { id };
  const isInvited = state === 'REQUESTED' || state === 'INVITED';

  const withdraw = () => client.mutate({ mutation: WithdrawInvitationDocument, variables, refetchQueries });
  const suspend = () => client.mutate({ mutation: SuspendAccountDocument, variables, refetchQueries });
  const reactivate = () => client.mutate({ mutation: ReactivateAccountDocument, variables, refetchQueries });
  const reset = async () => {
    const { data } = await client.mutate({ mutation: CreateResetLinkDocument, variables });
    showLink(data!.createResetLink);
  };

  return (
    <Menu position="bottom-end" width="max-content">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          px="xs"
          aria-label={t('people.actions', { name: person.name ?? person.mail })}
        >
          <IconDots size={16} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={edit}>
          {t(state === 'REQUESTED' ? 'people.inviteRequest' : state === 'INVITED' ? 'people.again' : 'people.change')}
        </Menu.Item>
        {state === 'ACTIVE' && <Menu.Item onClick={() => void submit(reset)}>{t('people.resetLink')}</Menu.Item>}
        {state === 'ACTIVE' && <Menu.Item onClick={() => void submit(suspend)}>{t('people.suspend')}</Menu.Item>}
        {state === 'SUSPENDED' && (
          <Menu.Item onClick={() => void submit(reactivate)}>{t('people.reactivate')}</Menu.Item>
        )}
        {isInvited && (
          <Menu.Item onClick={() => void submit(withdraw)}>
            {t(state === 'REQUESTED' ? 'people.decline' : 'people.withdraw')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
