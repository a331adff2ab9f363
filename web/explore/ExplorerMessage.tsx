import { Loader, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import styles from './Explorer.module.css';
import type { ExplorerView } from './state/useExplorerView.ts';

interface Props {
  view: ExplorerView;
  busy: boolean;
  refetch: () => void;
}

function Message({ view, refetch }: Pick<Props, 'view' | 'refetch'>) {
  const { t } = useTranslation('explore');
  switch (view.status) {
    case 'error':
      return <ErrorState error={view.error} retry={refetch} />;
    case 'unknown':
      return <EmptyState title={t('unknown', { ids: view.ids.join(', ') })}>{t('unknownHint')}</EmptyState>;
    case 'empty':
      return view.pending ? (
        <EmptyState title={t('overview.pending')}>{t('overview.pendingHint')}</EmptyState>
      ) : (
        <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>
      );
    default:
      return null;
  }
}

/** Loading indicator, error or empty state over the canvas. */
export function ExplorerMessage({ view, busy, refetch }: Props) {
  const { t } = useTranslation('explore');
  return (
    <>
      {busy && (
        <div className={styles.loading} role="status">
          <Loader size="sm" color="gray" aria-hidden />
          <VisuallyHidden>{t('loading')}</VisuallyHidden>
        </div>
      )}
      {view.status !== 'loading' && view.status !== 'ready' && (
        <div className={styles.message}>
          <Message view={view} refetch={refetch} />
        </div>
      )}
    </>
  );
}
