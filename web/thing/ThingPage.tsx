import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { PageLink } from '#web/address/PageLink.tsx';
import { useAddress } from '#web/address/useAddress.ts';
import { useParameters } from '#web/address/useParameters.ts';
import { useAnswer } from '#web/api/useAnswer.ts';
import { Answered } from '#web/parts/Answered.tsx';
import { EmptyState } from '#web/parts/EmptyState.tsx';
import { LoadingState } from '#web/parts/LoadingState.tsx';
import { Page } from '#web/parts/Page.tsx';
import { step } from './More.tsx';
import { Thing } from './Thing.tsx';
import { ThingPageDocument } from './ThingPage.graphql.ts';

function Unknown({ id }: { id: string }) {
  const { t } = useTranslation('thing');
  return (
    <>
      <h1>{t('unknown.title')}</h1>
      <EmptyState title={t('unknown.text', { id })}>
        <PageLink to="/">{t('unknown.home')}</PageLink>
      </EmptyState>
    </>
  );
}

function Found({ id }: { id: string }) {
  const { t } = useTranslation('thing');
  const participations = Math.min(Number(useParameters().get('first')) || step, 500);
  const answer = useAnswer(ThingPageDocument, { id, participations });
  const node = answer.data?.node;
  const { addressOf } = useAddress();
  // What was merged into another has its page there.
  if (node && node.id !== id && !answer.loading)
    return <Navigate to={addressOf(`/thing/${encodeURIComponent(node.id)}`)} replace />;
  return (
    <Page title={node?.name ?? t(node === null ? 'unknown.title' : 'title')}>
      <Answered answer={answer} loading={<LoadingState lines={8} />}>
        {() => (node ? <Thing thing={node} /> : <Unknown id={id} />)}
      </Answered>
    </Page>
  );
}

/** All that is known of one thing. */
export function ThingPage() {
  const { id = '' } = useParams();
  // Another thing is another page: nothing of the former one stays on it.
  return <Found key={id} id={id} />;
}
