import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useRoute } from '#web/app/routing/useRoute.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { useItemCount } from './LoadMore.tsx';
import { Thing } from './Thing.tsx';
import { ThingPageDocument } from '#web/api/operations.ts';

function UnknownThing({ id }: { id: string }) {
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

function LoadedThing({ id }: { id: string }) {
  const { t } = useTranslation('thing');
  const participations = useItemCount();
  const answer = useApiQuery(ThingPageDocument, { id, participations });
  const node = answer.data?.node;
  const { toHref } = useRoute();
  // A merged id redirects to the page of the remaining record.
  if (node && node.id !== id && !answer.loading)
    return <Navigate to={toHref(`/thing/${encodeURIComponent(node.id)}`)} replace />;
  return (
    <Page title={node?.name ?? t(node === null ? 'unknown.title' : 'title')}>
      <QueryBoundary result={answer} loading={<LoadingState lines={8} />}>
        {() => (node ? <Thing thing={node} /> : <UnknownThing id={id} />)}
      </QueryBoundary>
    </Page>
  );
}

export function ThingPage() {
  const { id = '' } = useParams();
  // Keyed by id, so that no state carries over to another thing.
  return <LoadedThing key={id} id={id} />;
}
