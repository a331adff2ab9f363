import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ThingsDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import styles from './History.module.css';
import { RevisionList } from './RevisionList.tsx';
import { VersionView } from './VersionView.tsx';
import { useKindFields } from './useValues.ts';

interface RecordProps {
  id: string;
  kind: string;
}

function RecordHistory({ id, kind }: RecordProps) {
  const { get } = useSearchParameters();
  const description = useKindFields(kind);
  if (!description) return <LoadingState lines={8} />;
  const version = Number(get('version'));
  const props = { id, ...description };
  return version > 0 ? <VersionView key={version} version={version} {...props} /> : <RevisionList {...props} />;
}

/** The history of a record: who changed what and when, and each version as it was. */
export function HistoryPage() {
  const { t } = useTranslation('history');
  const { id = '' } = useParams();
  const things = useApiQuery(ThingsDocument, { ids: [id] });
  const thing = things.data?.nodes[0];
  const title = thing ? t('title', { name: thing.name }) : t('page');
  return (
    <Page title={title} width="reading">
      <PageHead title={title} />
      <QueryBoundary result={things} loading={<LoadingState lines={8} />}>
        {() =>
          thing ? (
            <>
              <p className={styles.back}>
                <PageLink to={`/thing/${encodeURIComponent(thing.id)}`}>{t('back')}</PageLink>
              </p>
              <RecordHistory key={thing.id} id={thing.id} kind={thing.kind} />
            </>
          ) : (
            <EmptyState title={t('unknown')}>
              <PageLink to="/">{t('home')}</PageLink>
            </EmptyState>
          )
        }
      </QueryBoundary>
    </Page>
  );
}
