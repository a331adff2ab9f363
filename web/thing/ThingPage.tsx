import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useAddress } from '#web/app/routing/useRoute.ts';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { Answered } from '#web/ui/QueryBoundary.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { step } from './LoadMore.tsx';
import { Thing } from './Thing.tsx';
import { ThingPageDocument } from '#web/api/operations.ts';

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
