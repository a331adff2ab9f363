import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { OpenLinkDocument, type OpenLinkMutation } from '#web/api/operations.ts';
import { readDetails } from '#web/api/apiError.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { AskForm } from './AskForm.tsx';
import { LinkForm } from './LinkForm.tsx';

type Opened = OpenLinkMutation['openLink'];

/** What a link is for. Opening it consumes nothing. */
function OpenedLink({ secret }: { secret: string }) {
  const { t } = useTranslation('account');
  const client = useApolloClient();
  const [opened, setOpened] = useState<Opened>();
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setError(undefined);
    client.mutate({ mutation: OpenLinkDocument, variables: { secret } }).then(
      ({ data }) => setOpened(data!.openLink),
      (cause: Error) => setError(cause),
    );
  }, [client, secret, attempt]);
  if (opened) return <LinkForm secret={secret} opened={opened} />;
  if (error && readDetails(error).reason === 'LINK_GONE')
    return (
      <>
        <PageHead title={t('link.gone')} />
        <EmptyState title={t('link.goneHint')} />
      </>
    );
  if (error) return <ErrorState error={error} retry={() => setAttempt(attempt + 1)} />;
  return <LoadingState lines={5} />;
}

/** Set-up, invitation and new password, by a link whose secret stands after `#`; without one, asking for such a link. */
export function LinkPage() {
  const { t } = useTranslation('account');
  const { pathname, hash } = useLocation();
  const secret = hash.slice(1);
  if (secret)
    return (
      <Page title={t('link.opening')} width="reading">
        <OpenedLink key={secret} secret={secret} />
      </Page>
    );
  return <AskForm key={pathname} what={pathname.endsWith('/reset') ? 'reset' : 'access'} />;
}
