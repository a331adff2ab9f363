import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { Page } from '#web/ui/Page.tsx';

/** Shown when a page fails. `standalone`: the shell failed too. */
export function ErrorPage({ standalone = false }: { standalone?: boolean }) {
  const { t } = useTranslation();
  const error = useRouteError();
  const content = (
    <Page title={t('error.title')} width="reading">
      <h1>{t('error.title')}</h1>
      {/* A reload also fetches newer code if a chunk of the old version is gone. */}
      <ErrorState error={error} retry={() => location.reload()} />
    </Page>
  );
  return standalone ? <main>{content}</main> : content;
}
