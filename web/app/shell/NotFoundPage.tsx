import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { Page } from '#web/ui/Page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} width="reading">
      <h1>{t('notFound.title')}</h1>
      <EmptyState title={t('notFound.text')}>
        <PageLink to="/">{t('notFound.home')}</PageLink>
      </EmptyState>
    </Page>
  );
}
