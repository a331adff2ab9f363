import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ErrorState } from '#web/ui/ErrorState.tsx';
import { Page } from '#web/ui/Page.tsx';

/** Where a page fails. `alone`: the frame failed too. */
export function ErrorPage({ alone: standalone = false }: { alone?: boolean }) {
  const { t } = useTranslation();
  const error = useRouteError();
  const content = (
    <Page title={t('error.title')} width="reading">
      <h1>{t('error.title')}</h1>
      {/* Loading anew also fetches the code of a newer version, when that is what was missing. */}
      <ErrorState error={error} again={() => location.reload()} />
    </Page>
  );
  return standalone ? <main>{content}</main> : content;
}
